import asyncio
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, client):
        self.client = client
        self.open = True
        self._pool = ThreadPoolExecutor(max_workers=2)

    def submit(self, intent):
        return self._run(self.client.place(intent))

    def _run(self, work):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(work)
        # This refuses when closed, not when on a loop.
        if not self.open:
            raise RuntimeError("the venue is closed")
        return self._pool.submit(asyncio.run, work).result()  # flaw: N3


class PinkDirectRuntime:
    def __init__(self, venue):
        self.venue = venue

    async def step(self, intent):
        return self.venue.submit(intent)
