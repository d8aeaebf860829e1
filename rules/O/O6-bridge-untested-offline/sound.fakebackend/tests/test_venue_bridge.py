import asyncio

import pytest

from bingx_venue import BingxVenueAdapter
from tests.helpers import mk_intent


class FakeBackend:
    def __init__(self, delay=0.0, error=None):
        self.delay, self.error = delay, error

    async def submit_order(self, intent):
        await asyncio.sleep(self.delay)
        if self.error:
            raise self.error
        return {"orderId": "1", "status": "FILLED"}


def test_plain_caller():
    assert BingxVenueAdapter(FakeBackend()).submit(mk_intent("t-1"))


def test_caller_in_a_loop():
    async def main():
        return BingxVenueAdapter(FakeBackend(0.05)).submit(mk_intent("t-1"))

    assert asyncio.run(main())


def test_error_and_hang():
    with pytest.raises(ConnectionError):
        BingxVenueAdapter(FakeBackend(error=ConnectionError())).submit(mk_intent("t-1"))
    with pytest.raises(TimeoutError):
        BingxVenueAdapter(FakeBackend(delay=60.0), limit=0.1).submit(mk_intent("t-1"))
