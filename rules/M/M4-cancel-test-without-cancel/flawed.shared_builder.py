# path: tests/test_partial.py
from contracts import KernelCommandType as Command, KernelIntent
from rust_backend import ExecutionKernel


def order(command, size=1.0):
    return KernelIntent(action=command, target_size=size)


def test_shutdown_withdraws_orders(venue):
    kernel = ExecutionKernel(venue)
    kernel.process_intent(order(Command.ENTER))
    assert kernel.process_intent(order(Command.CANCEL)).accepted


def test_cancel_entry_with_partial_fill(venue):  # flaw: only the test above, of another matter, cancels
    kernel = ExecutionKernel(venue)
    kernel.process_intent(order(Command.ENTER, 2.0))
    kernel.on_venue_event(venue.partial(1.0))
    assert kernel.slot(0).size == 1.0
