# path: bingx_venue.py
import asyncio
import copy


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._last_snapshot = {}

    async def _backend_snapshot(self):
        try:
            self._last_snapshot = await asyncio.wait_for(self._backend.snapshot(), 5.0)
        except asyncio.TimeoutError:
            return copy.deepcopy(self._last_snapshot)  # flaw: a copy of the one before, as if it were fresh
        return self._last_snapshot
