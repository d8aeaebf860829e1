import ctypes
import threading

_library = None
_lock = threading.Lock()


def library():
    global _library
    if _library is None:
        with _lock:
            if _library is None:
                _library = ctypes.CDLL("libengine.so")
    return _library
