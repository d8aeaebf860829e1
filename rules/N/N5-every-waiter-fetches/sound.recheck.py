# path: bingx_venue.py
import threading
import time


class SnapshotTimeout(TimeoutError):
    pass


class BingxVenueAdapter:
    def __init__(self, backend, max_age=0.5):
        self._backend = backend
        self._max_age = max_age
        self._snapshot_ready = threading.Condition()
        self._busy = False
        self._taken = None

    def _backend_snapshot(self, timeout=5.0):
        asked = time.monotonic()
        with self._snapshot_ready:
            if not self._snapshot_ready.wait_for(lambda: not self._busy, timeout):
                raise SnapshotTimeout("another fetch is still under way")
            if self._taken is not None and self._taken[1] >= asked - self._max_age:
                return self._taken[0]
            self._busy = True
        try:
            fresh = self._backend.fetch_snapshot()
            self._taken = (fresh, time.monotonic())
            return fresh
        finally:
            with self._snapshot_ready:
                self._busy = False
                self._snapshot_ready.notify_all()
