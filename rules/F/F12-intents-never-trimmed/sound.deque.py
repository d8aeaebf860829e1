# path: zinc_plane.py
import threading
from collections import deque


class InMemoryZincPlane:
    def __init__(self, max_slots, intent_history=4096):
        self.max_slots = max_slots
        self.slots = {}
        self.intent_region = deque(maxlen=intent_history)
        self._cond = threading.Condition()
        self._seq = 0

    def publish_intent(self, intent):
        with self._cond:
            self.intent_region.append(intent)
            self._seq += 1
            self._cond.notify_all()
            return self._seq

    def last_intent(self):
        return self.intent_region[-1] if self.intent_region else None
