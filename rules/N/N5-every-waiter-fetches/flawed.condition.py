# path: bingx_venue.py
import time
from threading import Condition


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snapshot_ready = Condition()
        self._fetching = 0
        self._positions = []

    def _backend_snapshot(self, wait=3.0):
        deadline = time.monotonic() + wait
        with self._snapshot_ready:
            while self._fetching and time.monotonic() < deadline:
                self._snapshot_ready.wait(deadline - time.monotonic())
        positions = self._backend.fetch_positions()  # flaw: after the wait each goes on to its own HTTP round
        orders = self._backend.fetch_open_orders()
        with self._snapshot_ready:
            self._positions = positions
            self._snapshot_ready.notify_all()
        return {"positions": positions, "orders": orders}
