# path: bingx_venue.py
import asyncio
import threading


class BingxVenueAdapter:
    def __init__(self, backend, limit=15.0):
        self._backend = backend
        self._limit = limit
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def _run(self, coro):
        future = asyncio.run_coroutine_threadsafe(coro, self._loop)
        try:
            return future.result(timeout=self._limit)
        except TimeoutError:
            future.cancel()
            raise

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))
