# path: bingx_venue.py
import threading, time
class SnapshotTimeout(RuntimeError): pass
class BingxVenueAdapter:
    def _backend_snapshot(self):
        with self._snap_lock:
            leads = not self._fetching
            if leads:
                self._fetching = True
                self._snapshot_ready.clear()
        if not leads:
            if not self._snapshot_ready.wait(self.snapshot_timeout):
                raise SnapshotTimeout("no snapshot in time")
            return self._last_snapshot
        try:
            snapshot = self._run(self._backend.account_snapshot())
            self._last_snapshot = snapshot
            return snapshot
        finally:
            with self._snap_lock:
                self._fetching = False
            self._snapshot_ready.set()
