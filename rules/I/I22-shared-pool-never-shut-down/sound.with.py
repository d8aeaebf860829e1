# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor
class BingxVenueAdapter:
    def _run(self, coro):
        with ThreadPoolExecutor(max_workers=1) as pool:
            return pool.submit(asyncio.run, coro).result(5)
