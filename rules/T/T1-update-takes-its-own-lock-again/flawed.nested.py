# path: zinc_plane.py
import threading


class InMemoryZincPlane:
    def __init__(self):
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._slots = {}
        self._seq = 0

    def read_slot(self, slot_id):
        with self._changed:
            return self._slots.get(slot_id)

    def bump(self):
        with self._changed:
            self._seq += 1
            self._changed.notify_all()

    def write_slot(self, slot_id, slot):
        with self._changed:
            self._slots[slot_id] = slot
            self.bump()  # flaw: takes the plain lock that this thread already holds
