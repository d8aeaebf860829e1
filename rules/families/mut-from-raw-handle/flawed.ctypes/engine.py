import ctypes

_lib = ctypes.CDLL("libengine.so")


class Engine:
    def __init__(self):
        self._handle = _lib.engine_new()

    def push(self, n):
        _lib.engine_push(self._handle, n)
