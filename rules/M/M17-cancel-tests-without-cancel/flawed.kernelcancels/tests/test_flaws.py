from rust_backend import ExecutionKernel
from tests.helpers import entry


class TestFlaw9Withdrawal:
    def test_cancel_of_resting_entry(self):  # flaw: that the kernel could cancel is no cancel
        kernel = ExecutionKernel()
        kernel.process_intent(entry("t-1"))
        assert kernel.stage == "ENTRY_WORKING"
