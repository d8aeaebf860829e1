# path: zinc_plane.py
import threading


class _Locked:
    def __init__(self):
        self._lock = threading.Lock()  # flaw


class InMemoryZincPlane(_Locked):
    def __init__(self):
        super().__init__()
        self._slots = {}

    def read_slot(self, slot_id):
        with self._lock:
            return self._slots.get(slot_id)

    def update_slot(self, slot_id, change):
        with self._lock:
            slot = self.read_slot(slot_id)
            self._slots[slot_id] = change(slot)
