# path: tests/test_flaws.py
from contracts import KernelAction, TradeStage, VenueEvent, VenueEventKind
from tests.helpers import kernel_with_slots, mk_intent


def test_cancel_entry_with_partial_fill():
    kernel = kernel_with_slots(1)
    kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=10.0))
    kernel.on_venue_event(VenueEvent("t-1", 0, VenueEventKind.PARTIAL_FILL, filled_size=4.0, price=100.0))
    assert kernel.process_intent(mk_intent("t-1", KernelAction.CANCEL)).accepted
    kernel.on_venue_event(VenueEvent("t-1", 0, VenueEventKind.CANCEL_ACK))
    slot = kernel.slot(0)
    assert slot.stage is TradeStage.POSITION_OPEN
    assert slot.size == 4.0
    assert slot.active_entry_order is None
