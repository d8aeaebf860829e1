# path: tests/test_flaws.py
from contracts import KernelAction, KernelDiagnosticCode, TradeStage
from tests.helpers import build_kernel, mk_intent


class TestFlaw9Cancel:
    def test_cancel_of_working_order(self):
        kernel, venue = build_kernel(fill_ratio=0.0)
        kernel.process_intent(mk_intent("t-2", KernelAction.ENTER, size=1.0))
        outcome = kernel.process_intent(mk_intent("t-2", KernelAction.CANCEL))
        assert outcome.accepted
        assert venue.cancelled == ["t-2"]
        assert kernel.slot(0).stage is TradeStage.IDLE

    def test_cancel_without_order(self):
        kernel, venue = build_kernel()
        outcome = kernel.process_intent(mk_intent("t-3", KernelAction.CANCEL))
        assert outcome.diagnostic_code is KernelDiagnosticCode.NO_ACTIVE_ORDER
        assert venue.cancelled == []
