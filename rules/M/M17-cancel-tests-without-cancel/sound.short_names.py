# path: tests/test_flaws.py
from contracts import KernelCommandType, KernelIntent
from rust_backend import ExecutionKernel

GO, CANCEL = KernelCommandType.ENTER, KernelCommandType.CANCEL


def order(command=GO, size=1.0):
    return KernelIntent(action=command, target_size=size)


class TestFlaw9Cancel:
    def test_cancel_while_working(self, venue):
        kernel = ExecutionKernel(venue)
        kernel.process_intent(order())
        answer = kernel.process_intent(order(CANCEL))
        assert answer.accepted
        assert venue.withdrawn == ["o-1"]
        assert kernel.slot(0).active_entry_order is None
