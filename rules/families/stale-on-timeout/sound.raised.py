# path: feed/reader.py
import threading


class NotInTime(RuntimeError):
    pass


class Reader:
    def __init__(self, source):
        self._source = source
        self._ready = threading.Event()
        self._last_value = None

    def read(self, seconds):
        if not self._ready.wait(seconds):
            raise NotInTime(seconds)
        self._last_value = self._source.take()
        return self._last_value
