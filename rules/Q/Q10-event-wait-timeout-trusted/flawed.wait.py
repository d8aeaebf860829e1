# path: bingx_venue.py
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snap_lock = threading.Lock()
        self._snapshot_ready = threading.Event()
        self._cached = None
        self._fetching = False

    def _backend_snapshot(self, timeout=5.0):
        with self._snap_lock:
            leader = not self._fetching
            self._fetching = True
        if not leader:
            if not self._snapshot_ready.wait(timeout):  # flaw: the answer is trusted, its clock may jump
                return self._cached
            return self._cached
        self._snapshot_ready.clear()
        try:
            self._cached = self._backend.fetch_snapshot()
        finally:
            self._fetching = False
            self._snapshot_ready.set()
        return self._cached
