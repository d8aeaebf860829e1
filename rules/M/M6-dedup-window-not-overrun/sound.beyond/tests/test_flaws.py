from contracts import VenueEvent, VenueEventKind
from tests.helpers import kernel_with_position

WINDOW = 256


def _mark(n):
    return VenueEvent(event_id=f"ev-{n}", trade_id="t-1", slot_id=0, kind=VenueEventKind.MARK, price=100.0 + n)


def test_dedup_window_evicts_oldest():
    kernel = kernel_with_position("t-1")
    for n in range(WINDOW + 6):
        assert kernel.on_venue_event(_mark(n)).accepted
    assert not kernel.on_venue_event(_mark(WINDOW + 5)).accepted
    assert not kernel.on_venue_event(_mark(6)).accepted
    assert kernel.on_venue_event(_mark(0)).accepted
