# path: tests/test_flaws.py
from contracts import KernelCommandType as Command, KernelIntent
from rust_backend import ExecutionKernel


def order(command, size=1.0):
    return KernelIntent(action=command, target_size=size)


def test_shutdown_withdraws_orders(venue):
    kernel = ExecutionKernel(venue)
    kernel.process_intent(order(Command.ENTER))
    assert kernel.process_intent(order(Command.CANCEL)).accepted


class TestFlaw9Cancel:  # flaw: only the test above, of another matter, cancels
    def test_cancel_while_working(self, venue):
        kernel = ExecutionKernel(venue)
        kernel.process_intent(order(Command.ENTER))
        assert kernel.slot(0).active_entry_order is not None
