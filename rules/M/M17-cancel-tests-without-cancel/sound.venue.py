# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, enter, fill


def _withdraw(kernel, venue):
    order = kernel.slot(0).active_entry_order
    for event in venue.cancel(order):
        kernel.on_venue_event(event)


@pytest.mark.parametrize("filled", [0.0, 0.5])
def test_flaw9_cancel(filled):
    kernel, venue = build_kernel(fill_ratio=0.0)
    enter(kernel, "t-9", size=1.0)
    if filled:
        kernel.on_venue_event(fill("t-9", filled))
    _withdraw(kernel, venue)
    assert kernel.slot(0).size == filled
    assert kernel.slot(0).active_entry_order is None
    assert venue.open_orders() == []
