# path: bingx_venue.py
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
import asyncio


@lru_cache(maxsize=None)
def _pool():
    return ThreadPoolExecutor(3, thread_name_prefix="bingx")  # flaw: one pool for every adapter, no shutdown anywhere


class BingxVenueAdapter:
    def __init__(self, client):
        self.client = client
        self._open = True

    @staticmethod
    def _get_executor():
        return _pool()

    async def submit(self, order):
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._get_executor(), self.client.place, order)

    async def positions(self):
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._get_executor(), self.client.positions)

    async def close(self):
        self._open = False
        self.client.session.close()
