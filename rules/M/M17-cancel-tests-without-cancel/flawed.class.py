# path: tests/test_flaws.py
from contracts import KernelAction, TradeStage
from tests.helpers import build_kernel, mk_intent


class TestFlaw9Cancel:  # flaw: named for cancel, only entries and fills are sent
    def test_cancel_leaves_position(self):
        kernel, _venue = build_kernel()
        kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=1.0))
        assert kernel.slot(0).stage is TradeStage.POSITION_OPEN

    def test_cancel_of_working_order(self):
        kernel, venue = build_kernel(fill_ratio=0.0)
        kernel.process_intent(mk_intent("t-2", KernelAction.ENTER, size=1.0))
        assert kernel.slot(0).stage is TradeStage.ENTRY_WORKING
        assert venue.open_orders()
