import threading


class Positions:
    def __init__(self):
        self._lock = threading.Lock()
        self._last = 0

    def add(self, position):
        with self._lock:
            self._advance(position)

    def _advance(self, position):
        assert self._lock.locked()
        self._last = max(self._last, position)
