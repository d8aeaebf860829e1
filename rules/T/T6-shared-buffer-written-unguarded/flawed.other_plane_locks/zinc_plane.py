import threading


class InMemoryZincPlane:
    def __init__(self):
        self._lock = threading.Lock()
        self._rows = {}

    def read_slots(self):
        with self._lock:
            return [dict(r) for r in self._rows.values()]
