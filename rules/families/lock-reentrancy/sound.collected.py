import threading


class Shelf:
    def __init__(self):
        self._lock = threading.RLock()
        self.cups = []

    def __del__(self):
        self.clear()

    def clear(self):
        with self._lock:
            self.cups.clear()


class Rack:
    def __init__(self):
        self._lock = threading.Lock()
        self.cups = []

    def __del__(self):
        self.cups = None

    def put(self, cup):
        with self._lock:
            self.cups.append(cup)
