# path: bingx_venue.py
import asyncio
import concurrent.futures
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def _run(self, coro, limit=10.0):
        pending = asyncio.run_coroutine_threadsafe(coro, self._loop)
        done, _ = concurrent.futures.wait([pending], timeout=limit)
        if not done:
            pending.cancel()
            raise TimeoutError(f"no answer within {limit} s, state unknown")
        return pending.result()

    def open_orders(self):
        return self._run(self._backend.open_orders())
