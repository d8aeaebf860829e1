# path: bingx_venue.py
import threading


class VenueUnavailable(RuntimeError):
    pass


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._ready = threading.Event()
        self._last_snapshot = None

    def _backend_snapshot(self, timeout=3.0):
        if not self._ready.wait(timeout):
            raise VenueUnavailable(f"no snapshot within {timeout} s")
        return self._last_snapshot
