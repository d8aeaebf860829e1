# path: bingx_venue.py
import threading
import time


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snap_lock = threading.Lock()
        self._snapshot = None
        self._snapshot_at = 0.0

    def refresh(self):
        fresh = self._backend.fetch_snapshot()
        with self._snap_lock:
            self._snapshot = fresh
            self._snapshot_at = time.monotonic()

    def open_positions(self, max_age=2.0):
        snapshot = self._snapshot
        age = time.monotonic() - self._snapshot_at  # flaw: read past _snap_lock, the age separately
        if snapshot is None or age > max_age:
            return None
        return snapshot["positions"]
