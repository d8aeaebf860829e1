import ctypes

_lib = ctypes.CDLL("libengine.so")


def push(handle, n):
    _lib.engine_push(handle, n)
