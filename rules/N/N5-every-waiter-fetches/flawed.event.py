# path: bingx_venue.py
import threading
import time


class BingxVenueAdapter:
    def __init__(self, backend, max_age=0.5):
        self._backend = backend
        self._max_age = max_age
        self._snap_lock = threading.Lock()
        self._snapshot_ready = threading.Event()
        self._snapshot_ready.set()
        self._cached = None

    def _backend_snapshot(self):
        if not self._snapshot_ready.is_set():
            self._snapshot_ready.wait(5.0)
        self._snapshot_ready.clear()
        try:
            fresh = self._run(self._backend.snapshot())  # flaw: every released waiter fetches for itself
            with self._snap_lock:
                self._cached = (fresh, time.monotonic())
            return fresh
        finally:
            self._snapshot_ready.set()
