# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snapshot_ready = asyncio.Event()
        self._latest = None

    async def _backend_snapshot(self, timeout=5.0):
        if self._snapshot_ready.is_set():
            return self._latest
        fetch = asyncio.create_task(self._fetch())
        try:
            await asyncio.wait_for(self._snapshot_ready.wait(), timeout)
        except asyncio.TimeoutError:
            fetch.cancel()
            raise
        return self._latest

    async def _fetch(self):
        self._latest = await self._backend.fetch_snapshot()
        self._snapshot_ready.set()
