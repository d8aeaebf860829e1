import threading


class Registry:
    def __init__(self):
        self._lock = threading.Lock()
        self._items = {}

    def get(self, key):
        with self._lock:
            return self._items.get(key)

    def get_or_make(self, key, make):
        with self._lock:
            item = self.get(key)  # flaw
            if item is None:
                item = self._items[key] = make
            return item
