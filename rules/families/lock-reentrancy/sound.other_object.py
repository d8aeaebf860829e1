import threading


class Account:
    def __init__(self):
        self._lock = threading.Lock()
        self.total = 0

    def add(self, amount):
        with self._lock:
            self.total += amount

    def move(self, other, amount):
        with self._lock:
            self.total -= amount
        other.add(amount)

    def report(self):
        with self._lock:
            return self._text()

    def _text(self):
        return f"{self.total}"
