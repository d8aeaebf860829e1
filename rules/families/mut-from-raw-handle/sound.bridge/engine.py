import ctypes
import threading


class Engine:
    def __init__(self):
        self._lib = ctypes.CDLL("libengine.so")
        self._lock = threading.Lock()
        self._handle = self._lib.engine_new()

    def push(self, n):
        with self._lock:
            self._lib.engine_push(self._handle, n)
