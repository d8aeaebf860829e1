import threading


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snapshot_ready = threading.Event()
        self._last = None

    def _backend_snapshot(self):
        if not self._snapshot_ready.wait(5.0):
            raise TimeoutError("no snapshot")
        return self._last
