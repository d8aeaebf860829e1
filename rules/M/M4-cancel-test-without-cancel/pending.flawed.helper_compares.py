# path: test_partial.py
from contracts import KernelCommandType, KernelIntent
from rust_backend import ExecutionKernel


def make(action, size):
    intent = KernelIntent(action=action, size=size)
    if action == KernelCommandType.CANCEL:
        intent.reason = "user"
    return intent


def test_cancel_entry_with_partial_fill(venue):  # flaw: no CANCEL is sent
    kernel = ExecutionKernel(venue)
    kernel.process_intent(make(KernelCommandType.ENTER, 2.0))
    kernel.on_venue_event(venue.partial(1.0))
    assert kernel.slot(0).size == 1.0
