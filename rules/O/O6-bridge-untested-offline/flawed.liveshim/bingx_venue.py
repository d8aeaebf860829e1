import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, config):
        self._pool = ThreadPoolExecutor(1)
        self._remote = Remote(config)

    def _run(self, work):
        return self._pool.submit(asyncio.run, work).result()

    def submit(self, intent):
        return self._run(self._remote.place(intent))
