# path: tests/test_live_bingx.py
import pytest

from bingx_venue import BingxVenueAdapter
from contracts import KernelAction
from rust_backend import ExecutionKernel
from tests.helpers import live_backend, mk_intent

pytestmark = pytest.mark.live


def test_live_round_trip():
    venue = BingxVenueAdapter(live_backend())
    kernel = ExecutionKernel(venue=venue, max_slots=1)
    try:
        assert kernel.process_intent(mk_intent("live-1", KernelAction.ENTER, size=0.001)).accepted
        assert kernel.process_intent(mk_intent("live-1", KernelAction.EXIT, size=0.001)).accepted
    finally:
        venue.close()
