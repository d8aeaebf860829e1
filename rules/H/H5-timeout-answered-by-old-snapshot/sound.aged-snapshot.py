# path: bingx_venue.py
from __future__ import annotations

import threading
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class AgedSnapshot:
    taken_at: float
    positions: list
    orders: list

    def age(self) -> float:
        return time.monotonic() - self.taken_at


class BingxVenueAdapter:
    MAX_AGE = 5.0

    def __init__(self) -> None:
        self._ready = threading.Event()
        self._cached: AgedSnapshot | None = None

    def _backend_snapshot(self, wait: float = 3.0) -> AgedSnapshot | None:
        self._ready.clear()
        self._ready.wait(wait)
        return self._cached

    def reconcile(self, kernel) -> str:
        snapshot = self._backend_snapshot()
        if snapshot is None or snapshot.age() > self.MAX_AGE:
            return "SNAPSHOT_TOO_OLD"
        kernel.reconcile(snapshot.positions, snapshot.orders)
        return "OK"
