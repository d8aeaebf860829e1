# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor

LIMIT_S = 20.0


class BingxVenueAdapter:
    _pool = ThreadPoolExecutor(max_workers=2)

    def _run(self, coro):
        async def bounded():
            async with asyncio.timeout(LIMIT_S):
                return await coro

        return self._pool.submit(asyncio.run, bounded()).result()
