# path: bingx_venue.py
import threading
import time


class SnapshotTimeout(TimeoutError):
    pass


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snapshot_ready = threading.Event()
        self._latest = None

    def _backend_snapshot(self, timeout=5.0):
        deadline = time.monotonic() + timeout
        while not self._snapshot_ready.is_set():
            left = deadline - time.monotonic()
            if left <= 0:
                raise SnapshotTimeout(f"no snapshot within {timeout} s")
            self._snapshot_ready.wait(min(left, 0.25))
        return self._latest

    def store(self, snapshot):
        self._latest = snapshot
        self._snapshot_ready.set()
