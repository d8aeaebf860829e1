# path: bingx_venue.py
import threading, time
class BingxVenueAdapter:
    def __init__(self):
        self._snap_lock = threading.Lock()
        self._last_snapshot = None
        self._last_snapshot_ts = 0.0
    def _store(self, s):
        with self._snap_lock:
            self._last_snapshot = s
            self._last_snapshot_ts = time.time()
    def _cached(self):
        with self._snap_lock:
            return self._last_snapshot, self._last_snapshot_ts
    def positions(self):
        snapshot, ts = self._cached()
        return snapshot["positions"] if time.time() - ts < 1 else None
