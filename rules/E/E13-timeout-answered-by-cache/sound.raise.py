# path: bingx_venue.py
import threading


class SnapshotTimeout(RuntimeError):
    """No account snapshot could be had in time."""


class BingxVenueAdapter:
    def __init__(self, backend, timeout=3.0):
        self._backend = backend
        self._timeout = timeout
        self._cond = threading.Condition()
        self._refreshing = False
        self._generation = 0
        self._snapshot = None

    def _backend_snapshot(self):
        with self._cond:
            if self._refreshing:
                seen = self._generation
                if not self._cond.wait_for(lambda: self._generation > seen, self._timeout):
                    raise SnapshotTimeout(f"no snapshot within {self._timeout}s")
                return self._snapshot
            self._refreshing = True
        try:
            fresh = self._backend.account_snapshot()
        except Exception:
            with self._cond:
                self._refreshing = False
            raise
        with self._cond:
            self._refreshing = False
            self._snapshot = fresh
            self._generation += 1
            self._cond.notify_all()
        return fresh
