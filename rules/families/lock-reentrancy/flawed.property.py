import threading


class Pantry:
    _door = threading.Lock()

    def __init__(self):
        self._lock = threading.Lock()
        self._jars = []

    @property
    def room(self):
        with self._lock:
            return 40 - len(self._jars)

    def put(self, jar):
        with self._lock:
            if self.room > 0:  # flaw: the property takes the lock that is held
                self._jars.append(jar)

    @classmethod
    def open(cls):
        with cls._door:
            cls.light()  # flaw: so does the class

    @classmethod
    def light(cls):
        with cls._door:
            cls.lamp = True
