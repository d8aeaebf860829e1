# path: tests/test_flaws.py
from tests.helpers import mark, open_kernel


def _until_forgotten(kernel):
    ids = ["m-0"]
    kernel.on_venue_event(mark(ids[0]))
    while ids[0] in kernel.get_slot(0).seen_event_ids:
        ids.append(f"m-{len(ids)}")
        kernel.on_venue_event(mark(ids[-1]))
    return ids


def test_dedup_edge():
    kernel = open_kernel()
    ids = _until_forgotten(kernel)
    assert len(kernel.get_slot(0).seen_event_ids) == 256
    assert not kernel.on_venue_event(mark(ids[1])).accepted
    assert kernel.on_venue_event(mark(ids[0])).accepted
