import ctypes
import sys

lib = ctypes.CDLL("libengine.so")


class Engine:
    def __del__(self):
        if sys.is_finalizing():
            return
        lib.engine_free(self._handle)


class Cursor:
    def __del__(self):
        if lib is not None:
            lib.cursor_free(self._handle)
