# path: zinc_plane.py
import threading


class InMemoryZincPlane:
    def __init__(self):
        self._lock = threading.Lock()
        self._slots = {}
        self._observers = []

    def subscribe(self, observer):
        with self._lock:
            self._observers.append(observer)

    def write_slot(self, slot):
        with self._lock:
            self._slots[slot.slot_id] = slot
            observers = tuple(self._observers)
        for observer in observers:
            observer(slot)

    def update_slot(self, slot_id, change):
        with self._lock:
            slot = self._changed(slot_id, change)
        return slot

    def _changed(self, slot_id, change):
        self._slots[slot_id] = dict(self._slots[slot_id], **change)
        return self._slots[slot_id]
