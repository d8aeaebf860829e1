# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, enter, fill

# Flaw 9: cancel of working, filled and unknown orders


@pytest.mark.parametrize("filled", [0.0, 0.5, 1.0])
def test_flaw9_cancel(filled):  # flaw: no venue.cancel and no CANCEL intent
    kernel, venue = build_kernel(fill_ratio=0.0)
    enter(kernel, "t-9", size=1.0)
    if filled:
        kernel.on_venue_event(fill("t-9", filled))
    assert kernel.slot(0).size == filled


def test_flaw9_cancel_unknown():
    kernel, _ = build_kernel()
    assert kernel.slot(0).active_entry_order is None
