# path: bingx_venue.py
import threading, time
class BingxVenueAdapter:
    def _backend_snapshot(self):
        with self._snap_lock:
            if self._last_snapshot is not None and time.monotonic() - self._last_snapshot_at < 1.0:
                return self._last_snapshot
            if self._fetching:
                leader = False
            else:
                leader = self._fetching = True
                self._snapshot_ready.clear()
        if not leader:
            self._snapshot_ready.wait(timeout=5.0)
        snapshot = self._run(self._backend.account_snapshot())  # flaw: the age is looked at before the wait and not after it
        with self._snap_lock:
            self._last_snapshot = snapshot
            self._last_snapshot_at = time.monotonic()
            self._fetching = False
        self._snapshot_ready.set()
        return snapshot
