# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    def __init__(self, backend, limit=15.0):
        self._backend = backend
        self._limit = limit

    async def _run(self, coro):
        return await asyncio.wait_for(coro, self._limit)

    async def submit(self, intent):
        return await self._run(self._backend.submit_order(intent))

    async def positions(self):
        return await self._run(self._backend.positions())


async def flatten(adapter, orders):
    for order in orders:
        await adapter.submit(order)
