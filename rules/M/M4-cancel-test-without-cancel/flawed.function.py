# path: tests/test_flaws.py
from contracts import KernelAction, TradeStage
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
from tests.helpers import mk_intent


def test_cancel_entry_with_partial_fill():  # flaw: nothing is ever cancelled
    venue = MockVenueAdapter(MockVenueScenario(partial_fill_ratio=0.4))
    kernel = ExecutionKernel(venue=venue, max_slots=2)
    outcome = kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=10.0))
    assert outcome.accepted
    slot = kernel.slot(0)
    assert slot.stage is TradeStage.ENTRY_WORKING
    assert abs(slot.size - 4.0) < 1e-9
    assert slot.active_entry_order is not None
    assert slot.active_entry_order.remaining == 6.0
