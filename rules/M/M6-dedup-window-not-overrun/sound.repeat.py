# path: tests/test_flaws.py
from contracts import VenueEvent, VenueEventKind
from tests.helpers import kernel_with_position


def _mark(n):
    return VenueEvent(event_id=f"ev-{n}", trade_id="t-1", slot_id=0, kind=VenueEventKind.MARK, price=100.0 + n)


def test_dedup_same_event_twice():
    kernel = kernel_with_position("t-1")
    assert kernel.on_venue_event(_mark(1)).accepted
    assert not kernel.on_venue_event(_mark(1)).accepted


def test_dedup_window_overrun():
    kernel = kernel_with_position("t-1")
    for n in range(1000):
        assert kernel.on_venue_event(_mark(n)).accepted
    assert kernel.on_venue_event(_mark(0)).accepted
