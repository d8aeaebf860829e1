import threading


class Registry:
    def __init__(self):
        self._lock = threading.RLock()
        self._changed = threading.Condition()
        self._items = {}

    def get(self, key):
        with self._lock:
            return self._items.get(key)

    def set(self, key, item):
        with self._lock:
            before = self.get(key)
            self._items[key] = item
            return before

    def keys(self):
        with self._changed:
            return list(self._items)

    def wait(self):
        with self._changed:
            self._changed.wait_for(lambda: len(self.keys()) > 0)
