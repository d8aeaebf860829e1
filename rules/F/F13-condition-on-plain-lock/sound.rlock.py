# path: zinc_plane.py
import threading


class InMemoryZincPlane:
    def __init__(self, max_slots):
        self.max_slots = max_slots
        self._lock = threading.RLock()
        self._cond = threading.Condition(self._lock)
        self._slots = {}
        self._seq = 0

    def read_slot(self, slot_id):
        with self._lock:
            return self._slots.get(slot_id)

    def read_slots(self):
        with self._cond:
            return [self.read_slot(i) for i in range(self.max_slots)]

    def write_slot(self, slot):
        with self._cond:
            self._slots[slot.slot_id] = slot
            self._seq += 1
            self._cond.notify_all()
