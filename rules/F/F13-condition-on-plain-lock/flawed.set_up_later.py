# path: zinc_plane.py
import threading
from dataclasses import dataclass, field


@dataclass
class InMemoryZincPlane:
    slots: dict = field(default_factory=dict)

    def __post_init__(self):
        self._changed = threading.Condition(threading.Lock())  # flaw: read() takes it again from put()

    def read(self, slot_id):
        with self._changed:
            return self.slots.get(slot_id)

    def put(self, slot_id, slot):
        with self._changed:
            if self.read(slot_id) != slot:
                self.slots[slot_id] = slot
                self._changed.notify_all()
