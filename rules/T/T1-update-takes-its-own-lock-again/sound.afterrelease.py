# path: zinc_plane.py
from threading import Condition, Lock


class InMemoryZincPlane:
    def __init__(self):
        self._cond = Condition(lock=Lock())
        self._slots = {}
        self._observers = []

    def subscribe(self, observer):
        with self._cond:
            self._observers.append(observer)

    def get(self, slot_id):
        with self._cond:
            return dict(self._slots.get(slot_id, {}))

    def _store(self, slot_id, fields):
        self._slots.setdefault(slot_id, {}).update(fields)
        self._cond.notify_all()

    def update_slot(self, slot_id, **fields):
        with self._cond:
            self._store(slot_id, fields)
            observers = tuple(self._observers)
        for observer in observers:
            observer(slot_id)
