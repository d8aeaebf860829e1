# path: zinc_plane.py
from threading import Condition, Lock


class InMemoryZincPlane:
    """Regions guarded by one condition; observers are told of each slot update."""

    def __init__(self):
        self._cond = Condition(lock=Lock())
        self._regions = {"slots": {}}
        self._observers = []
        self.subscribe(self._audit)

    def subscribe(self, observer):
        self._observers.append(observer)

    def get(self, slot_id):
        with self._cond:
            return dict(self._regions["slots"].get(slot_id, {}))

    def _audit(self, slot_id):
        return len(self.get(slot_id))

    def update_slot(self, slot_id, **fields):
        self._cond.acquire()
        try:
            self._regions["slots"].setdefault(slot_id, {}).update(fields)
            for observer in self._observers:
                observer(slot_id)  # flaw: called before the lock is released, and it reads a slot
            self._cond.notify_all()
        finally:
            self._cond.release()
