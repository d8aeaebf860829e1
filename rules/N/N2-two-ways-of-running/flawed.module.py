# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor

_POOL = ThreadPoolExecutor(2)

def _drive(coro):
    try:
        asyncio.get_running_loop()  # flaw: as in a method of the adapter
    except RuntimeError:
        return asyncio.run(coro)
    return _POOL.submit(asyncio.run, coro).result()

class BingxVenueAdapter:
    def submit(self, intent):
        return _drive(self._backend.submit_intent(intent))
