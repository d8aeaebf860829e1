# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._pool = ThreadPoolExecutor(max_workers=4)

    def _run(self, coro):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(coro)
        return self._pool.submit(asyncio.run, coro).result(timeout=15)  # flaw: the loop's thread waits for the exchange

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))


class PinkDirectRuntime:
    async def step(self, intent):
        return self.venue.submit(intent)
