# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._pool = ThreadPoolExecutor(max_workers=1)

    def _run(self, coro):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(coro)
        future = self._pool.submit(asyncio.run, coro)
        return future.result()  # flaw: no limit

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))

    def cancel(self, order):
        return self._run(self._backend.cancel_order(order.venue_order_id))
