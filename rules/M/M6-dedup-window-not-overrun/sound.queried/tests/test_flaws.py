from rust_backend import seen_event_cap
from tests.helpers import fill_event, open_kernel


def test_dedup_repeats():
    kernel = open_kernel()
    for i in range(70):
        assert kernel.on_venue_event(fill_event(event_id=f"fill-{i}", size=0.01)).accepted
        assert not kernel.on_venue_event(fill_event(event_id=f"fill-{i}", size=0.01)).accepted


def test_dedup_overrun():
    kernel = open_kernel()
    count = seen_event_cap() + 1
    for i in range(count):
        kernel.on_venue_event(fill_event(event_id=f"fill-{i}", size=0.01))
    assert not kernel.on_venue_event(fill_event(event_id=f"fill-{count - 1}", size=0.01)).accepted
    assert kernel.on_venue_event(fill_event(event_id="fill-0", size=0.01)).accepted
