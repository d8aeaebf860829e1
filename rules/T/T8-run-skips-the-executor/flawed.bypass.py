# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._executor = ThreadPoolExecutor(max_workers=2)

    def _run(self, coro):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(coro)  # flaw: past the executor, on the caller's thread and without a timeout
        return self._executor.submit(asyncio.run, coro).result(timeout=15)

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))

    def positions(self):
        return self._run(self._backend.positions())
