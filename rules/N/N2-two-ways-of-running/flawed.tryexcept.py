# path: bingx_venue.py
import asyncio
import concurrent.futures


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._executor = concurrent.futures.ThreadPoolExecutor(max_workers=1)

    def _run(self, awaitable):
        try:
            asyncio.get_running_loop()  # flaw: way of running depends on whether the caller has a loop
        except RuntimeError:
            return asyncio.run(awaitable)
        future = self._executor.submit(asyncio.run, awaitable)
        return future.result(timeout=30)

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))

    def cancel(self, order):
        return self._run(self._backend.cancel_order(order.venue_order_id))
