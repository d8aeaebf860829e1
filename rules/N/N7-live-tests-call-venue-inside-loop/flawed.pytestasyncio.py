# path: tests/test_live_bingx.py
import pytest

from bingx_venue import BingxVenueAdapter
from contracts import KernelAction
from rust_backend import ExecutionKernel
from tests.helpers import live_backend, mk_intent

pytestmark = [pytest.mark.live, pytest.mark.asyncio]


async def test_live_round_trip():
    backend = await live_backend()
    kernel = ExecutionKernel(venue=BingxVenueAdapter(backend), max_slots=1)
    entered = kernel.process_intent(mk_intent("live-1", KernelAction.ENTER, size=0.001))  # flaw: sync call inside the test's loop
    assert entered.accepted
    left = kernel.process_intent(mk_intent("live-1", KernelAction.EXIT, size=0.001))
    assert left.accepted
    await backend.close()
