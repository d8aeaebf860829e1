import pytest

from tests.intents import entry
from tests.seat import Seat

pytestmark = pytest.mark.asyncio


async def test_trip():
    seat = Seat()
    out = seat.place(entry("live-9"))  # flaw: the call in the coroutine, by way of a helper
    assert out.accepted
