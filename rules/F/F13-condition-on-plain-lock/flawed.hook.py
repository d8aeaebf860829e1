# path: zinc_plane.py
import threading


class InMemoryZincPlane:
    def __init__(self, on_change=None):
        self._lock = threading.Lock()  # flaw
        self._slots = {}
        self._on_change = on_change

    def write_slot(self, slot):
        with self._lock:
            self._slots[slot.slot_id] = slot
            if self._on_change is not None:
                self._on_change(slot)
