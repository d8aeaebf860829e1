# path: bingx_venue.py
import asyncio
class BingxVenueAdapter:
    def _run(self, coro):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            pass
        else:
            with ThreadPoolExecutor() as pool:
                return pool.submit(asyncio.run, coro).result()
        return asyncio.run(coro)  # flaw: past the pool
