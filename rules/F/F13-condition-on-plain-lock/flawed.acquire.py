# path: zinc_plane.py
import threading


class InMemoryZincPlane:
    def __init__(self):
        self._mutex = threading.Lock()  # flaw
        self._cond = threading.Condition(self._mutex)
        self._slots = {}

    def update_slot(self, slot_id, **changes):
        self._mutex.acquire()
        try:
            slot = self._slots[slot_id].replace(**changes)
            self._put(slot)
        finally:
            self._mutex.release()

    def _put(self, slot):
        with self._cond:
            self._slots[slot.slot_id] = slot
            self._cond.notify_all()
