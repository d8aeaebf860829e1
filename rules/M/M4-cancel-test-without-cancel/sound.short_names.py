# path: tests/test_partial.py
from contracts import KernelCommandType, KernelIntent
from rust_backend import ExecutionKernel

GO, CANCEL = KernelCommandType.ENTER, KernelCommandType.CANCEL


def order(command=GO, size=1.0):
    return KernelIntent(action=command, target_size=size)


def test_cancel_entry_with_partial_fill(venue):
    kernel = ExecutionKernel(venue)
    kernel.process_intent(order(size=2.0))
    kernel.on_venue_event(venue.partial(1.0))
    assert kernel.process_intent(order(CANCEL)).accepted
    assert kernel.slot(0).size == 1.0
    assert kernel.slot(0).active_entry_order is None
