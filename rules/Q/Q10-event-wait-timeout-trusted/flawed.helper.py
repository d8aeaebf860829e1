# path: bingx_venue.py
import threading
import time


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snapshot_ready = threading.Event()
        self._last = None

    def _arrived(self, seconds):
        return self._snapshot_ready.wait(timeout=seconds)  # flaw: the platform's clock says whether it is too late

    def _backend_snapshot(self):
        threading.Thread(target=self._fetch, daemon=True).start()
        if self._arrived(4.0):
            return self._last
        raise TimeoutError("no snapshot")

    def _fetch(self):
        self._last = self._backend.account_snapshot()
        self._snapshot_ready.set()
