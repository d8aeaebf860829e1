# path: bingx_venue.py
import threading
from concurrent.futures import Future


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snap_lock = threading.Lock()
        self._snapshot_ready = None

    def _backend_snapshot(self, timeout=5.0):
        with self._snap_lock:
            pending = self._snapshot_ready
            leader = pending is None
            if leader:
                pending = self._snapshot_ready = Future()
        if not leader:
            return pending.result(timeout)
        try:
            pending.set_result(self._backend.fetch_snapshot())
        except BaseException as exc:
            pending.set_exception(exc)
        finally:
            with self._snap_lock:
                self._snapshot_ready = None
        return pending.result()
