import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    _pool = ThreadPoolExecutor(1)

    def _run(self, coro):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(coro)
        return self._pool.submit(asyncio.run, coro).result(30)

    def submit(self, intent):
        return self._run(self._backend.submit_order(intent))
