# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor, TimeoutError as FutureTimeout


class OrderStateUnknown(RuntimeError):
    pass


class BingxVenueAdapter:
    def __init__(self, backend, limit=15.0):
        self._backend = backend
        self._limit = limit
        self._pool = ThreadPoolExecutor(max_workers=1)

    def _run(self, coro):
        future = self._pool.submit(asyncio.run, asyncio.wait_for(coro, self._limit))
        try:
            return future.result(timeout=self._limit + 1.0)
        except (asyncio.TimeoutError, FutureTimeout) as exc:
            future.cancel()
            raise OrderStateUnknown("no answer from the exchange") from exc

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))
