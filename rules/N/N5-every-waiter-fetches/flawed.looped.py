# path: bingx_venue.py
import threading


class BingxVenueAdapter:
    def __init__(self, backend, patience):
        self.backend = backend
        self.patience = patience
        self._idle = threading.Event()
        self._idle.set()
        self.latest = None

    def _backend_snapshot(self):
        while not self._idle.is_set():
            if not self._idle.wait(self.patience):
                raise TimeoutError("nobody has finished")
        self._idle.clear()
        try:
            self.latest = self.backend.account()  # flaw: all who waited come here, one after the other
        finally:
            self._idle.set()
        return self.latest
