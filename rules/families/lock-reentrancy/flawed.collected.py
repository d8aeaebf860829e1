import threading


class Shelf:
    def __init__(self):
        self._lock = threading.Lock()  # flaw:
        self.cups = []

    def __del__(self):
        try:
            self.clear()
        except Exception:
            print("not cleared")

    def clear(self):
        with self._lock:
            self.cups.clear()

    def put(self, cup):
        with self._lock:
            self.cups.append(cup)
