from contracts import VenueEvent, VenueEventKind
from tests.helpers import kernel_with_position


def _mark(n):
    return VenueEvent(event_id=f"ev-{n}", trade_id="t-1", slot_id=0, kind=VenueEventKind.MARK, price=100.0 + n)


class TestDedup:
    WINDOW = 64

    def test_dedup_window_evicts_oldest(self):
        kernel = kernel_with_position("t-1")
        for n in range(70):  # flaw: the kernel keeps 256 ids, none is evicted
            assert kernel.on_venue_event(_mark(n)).accepted
        assert len(kernel.slot(0).seen_event_ids) >= self.WINDOW
        assert not kernel.on_venue_event(_mark(69)).accepted
