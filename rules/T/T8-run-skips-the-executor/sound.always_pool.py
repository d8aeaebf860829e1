# path: bingx_venue.py
import asyncio
class BingxVenueAdapter:
    def _run(self, coro):
        return self._executor.submit(asyncio.run, coro).result(timeout=self._timeout)
