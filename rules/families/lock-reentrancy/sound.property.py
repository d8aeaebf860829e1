import threading


class Pantry:
    def __init__(self):
        self._lock = threading.Lock()
        self._jars = []

    @property
    def room(self):
        return 40 - len(self._jars)

    @property
    def full(self):
        with self._lock:
            return self.room == 0

    def put(self, jar):
        with self._lock:
            if self.room > 0:
                self._jars.append(jar)
        return self.full

    @property
    def jars(self):
        with self._lock:
            return list(self._jars)
