# path: bingx_venue.py
import threading
import time
from typing import NamedTuple, Optional


class Taken(NamedTuple):
    positions: tuple
    orders: tuple
    at: float


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snap_lock = threading.Lock()
        self._taken: Optional[Taken] = None

    def refresh(self):
        positions = tuple(self._backend.positions())
        orders = tuple(self._backend.open_orders())
        with self._snap_lock:
            self._taken = Taken(positions, orders, time.monotonic())

    def open_positions(self, max_age=2.0):
        taken = self._taken
        if taken is None or time.monotonic() - taken.at > max_age:
            return None
        return taken.positions
