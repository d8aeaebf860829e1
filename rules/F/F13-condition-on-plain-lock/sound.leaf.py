# path: zinc_plane.py
import copy
import threading


class InMemoryZincPlane:
    def __init__(self):
        self._cond = threading.Condition(threading.Lock())
        self._slots = {}
        self._seq = 0

    def write_slot(self, slot):
        with self._cond:
            self._slots[slot.slot_id] = copy.deepcopy(slot)
            self._seq += 1
            self._cond.notify_all()

    def read_slots(self):
        with self._cond:
            return [copy.deepcopy(s) for s in self._slots.values()]

    def wait(self, seq, timeout):
        with self._cond:
            return self._cond.wait_for(lambda: self._seq > seq, timeout=timeout)
