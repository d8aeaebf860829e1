# path: bingx_venue.py
from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field, replace
from typing import Any, List, Optional


@dataclass(frozen=True)
class Snapshot:
    positions: List[Any] = field(default_factory=list)
    taken_at: float = 0.0
    stale: bool = False


class SnapshotUnavailable(RuntimeError):
    pass


class BingxVenueAdapter:
    def __init__(self, http: Any) -> None:
        self._http = http
        self._cached: Optional[Snapshot] = None

    async def _backend_snapshot(self) -> Snapshot:
        try:
            positions = await asyncio.wait_for(self._http.positions(), 2.0)
        except asyncio.TimeoutError:
            if self._cached is None:
                raise SnapshotUnavailable("no snapshot yet") from None
            return replace(self._cached, stale=True)
        self._cached = Snapshot(positions, time.monotonic())
        return self._cached

    async def reconcile(self) -> List[Any]:
        snap = await self._backend_snapshot()
        if snap.stale:
            raise SnapshotUnavailable(f"snapshot is {time.monotonic() - snap.taken_at:.1f}s old")
        return self._diff(snap.positions)

    def _diff(self, positions: List[Any]) -> List[Any]:
        return [p for p in positions if float(p["positionAmt"])]
