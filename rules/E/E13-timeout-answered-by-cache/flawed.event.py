# path: bingx_venue.py
from __future__ import annotations

import threading
from typing import Any, Optional


class BingxVenueAdapter:
    def __init__(self, backend: Any, timeout: float = 3.0) -> None:
        self._backend = backend
        self._timeout = timeout
        self._lock = threading.Lock()
        self._refresh_done = threading.Event()
        self._refreshing = False
        self._cached_snapshot: Optional[Any] = None

    def _backend_snapshot(self) -> Any:
        with self._lock:
            leader = not self._refreshing
            if leader:
                self._refreshing = True
                self._refresh_done.clear()
        if not leader:
            if not self._refresh_done.wait(self._timeout):
                return self._cached_snapshot  # flaw: a timeout is answered with the old snapshot
            return self._cached_snapshot
        try:
            self._cached_snapshot = self._backend.account_snapshot()
            return self._cached_snapshot
        finally:
            with self._lock:
                self._refreshing = False
            self._refresh_done.set()

    def open_positions(self) -> list:
        return [p for p in self._backend_snapshot().positions if p.quantity]
