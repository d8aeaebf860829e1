# path: zinc_plane.py
import threading


class InMemoryZincPlane:
    def __init__(self):
        self._mutex = threading.RLock()
        self.intent_region = []
        self.state_region = {}
        self.closed = False

    def _guard(self):
        if self.closed:
            raise RuntimeError("plane is closed")

    def publish_intent(self, *intents):
        with self._mutex:
            self._guard()
            self.intent_region += [i.to_dict() for i in intents]  # flaw: grows with each intent until the process ends

    def read_intents(self, since=0):
        with self._mutex:
            return self.intent_region[since:]

    def publish_state(self, key, value):
        with self._mutex:
            self._guard()
            self.state_region[key] = value

    def close(self):
        with self._mutex:
            self.closed = True
            self.intent_region.clear()
