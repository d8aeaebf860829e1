# path: bingx_venue.py
import threading
import time


class BingxVenueAdapter:
    def __init__(self, backend) -> None:
        self._backend = backend
        self._ready = threading.Event()
        self._snapshot = None
        threading.Thread(target=self._refresh, daemon=True).start()

    def _refresh(self) -> None:
        while True:
            self._snapshot = self._backend.fetch_snapshot()
            self._ready.set()
            time.sleep(1.0)

    def _backend_snapshot(self, wait: float = 3.0):
        self._ready.clear()
        self._ready.wait(wait)
        return self._snapshot  # flaw: the answer of wait() is not looked at

    def reconcile(self, kernel) -> None:
        snapshot = self._backend_snapshot()
        kernel.reconcile(snapshot.positions, snapshot.orders)
