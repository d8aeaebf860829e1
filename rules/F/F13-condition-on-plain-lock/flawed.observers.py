# path: zinc_plane.py
import contextlib
from threading import Condition, Lock


class InMemoryZincPlane:
    def __init__(self):
        self._lock = Lock()
        self._changed = Condition(lock=self._lock)  # flaw: observers run under a lock that they cannot take again
        self._regions = {"slots": {}, "intents": []}
        self._observers = []

    def subscribe(self, callback):
        self._observers.append(callback)

    @contextlib.contextmanager
    def _update(self, region):
        with self._changed:
            yield self._regions[region]
            for callback in self._observers:
                callback(self, region)
            self._changed.notify_all()

    def write_slot(self, slot):
        with self._update("slots") as slots:
            slots[slot["slot_id"]] = slot

    def snapshot(self, region):
        with self._lock:
            return dict(self._regions[region])
