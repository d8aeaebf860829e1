import asyncio
import time
from typing import NamedTuple


class Snapshot(NamedTuple):
    fetched_at: float
    positions: dict


class BingxVenueAdapter:
    def __init__(self, backend, timeout=2.0):
        self._backend, self._timeout = backend, timeout
        self._latest = Snapshot(0.0, {})
        self._compared = Snapshot(0.0, {})

    async def _backend_snapshot(self) -> Snapshot:
        started = time.monotonic()
        try:
            rows = await asyncio.wait_for(self._backend.positions(), self._timeout)
        except asyncio.TimeoutError:
            return self._latest
        self._latest = Snapshot(started, {r["symbol"]: r["size"] for r in rows})
        return self._latest

    async def reconcile(self):
        snap = await self._backend_snapshot()
        if snap.fetched_at <= self._compared.fetched_at:
            return []
        old, self._compared = self._compared.positions, snap
        return [(s, old.get(s, 0.0), snap.positions.get(s, 0.0)) for s in old.keys() | snap.positions.keys()
                if old.get(s, 0.0) != snap.positions.get(s, 0.0)]
