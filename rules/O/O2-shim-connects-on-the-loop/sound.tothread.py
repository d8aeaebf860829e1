# path: tests/test_runtime_shim.py
import asyncio

import pytest

from bingx_venue import BingxVenueAdapter
from tests.helpers import live_backend, mk_intent


class RuntimeShim:
    def __init__(self, venue, kernel):
        self.venue = venue
        self.kernel = kernel

    async def connect(self):
        await asyncio.to_thread(self.venue.connect)
        return self

    async def step(self, intent):
        return await asyncio.to_thread(self.kernel.process_intent, intent)


@pytest.mark.asyncio
async def test_shim_connects(kernel):
    shim = await RuntimeShim(BingxVenueAdapter(live_backend()), kernel).connect()
    assert (await shim.step(mk_intent("t-1", "ENTER"))).accepted
