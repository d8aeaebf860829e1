# path: bingx_venue.py
import asyncio
import time


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._last_snapshot = None
        self._taken_at = 0.0

    async def _backend_snapshot(self):
        try:
            snapshot = await asyncio.wait_for(self._backend.snapshot(), 5.0)
        except asyncio.TimeoutError:
            if self._last_snapshot is None:
                raise
            return self._last_snapshot, True
        self._last_snapshot = snapshot
        self._taken_at = time.monotonic()
        return snapshot, False
