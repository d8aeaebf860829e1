import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    _pool = ThreadPoolExecutor(1)

    def __init__(self, backend):
        self._backend = backend

    def _run(self, coro):
        return self._pool.submit(asyncio.run, coro).result(5)

    def submit(self, intent):
        return self._run(self._backend.submit(intent))
