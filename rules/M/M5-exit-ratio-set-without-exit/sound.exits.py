# path: tests/test_flaws.py
from contracts import KernelAction, TradeStage
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
from tests.helpers import mk_intent


def test_flaw7_partial_exit():
    venue = MockVenueAdapter(MockVenueScenario(exit_partial_fill_ratio=0.5))
    kernel = ExecutionKernel(venue=venue, max_slots=2)
    kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=2.0, price=100.0))
    kernel.process_intent(mk_intent("t-1", KernelAction.EXIT, size=2.0, price=110.0))
    slot = kernel.slot(0)
    assert slot.size == 1.0
    assert slot.stage is TradeStage.EXIT_WORKING
    assert slot.realized_pnl == 10.0
    venue.fill_rest("t-1", 110.0)
    kernel.drain()
    assert kernel.slot(0).stage is TradeStage.CLOSED
