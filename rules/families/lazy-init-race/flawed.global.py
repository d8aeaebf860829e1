import ctypes
import threading

_library = None


def library():
    global _library
    if _library is None:
        _library = ctypes.CDLL(build())  # flaw: two threads build it
    return _library


def build():
    return "libengine.so"


def warm():
    threading.Thread(target=library).start()
