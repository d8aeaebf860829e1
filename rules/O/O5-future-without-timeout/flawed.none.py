# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    _pool = ThreadPoolExecutor(max_workers=2)

    def _run(self, coro):
        return self._wait(self._pool.submit(asyncio.run, coro))

    def _wait(self, future):
        error = future.exception()
        if error is not None:
            raise error
        return future.result()  # flaw: and the wait before has no limit either
