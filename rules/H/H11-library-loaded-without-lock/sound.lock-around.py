# path: rust_backend.py
import ctypes
from threading import RLock

_LIB = None
_LOAD = RLock()


class _RustKernelLib:
    def __init__(self, path):
        self.lib = ctypes.CDLL(path)


def _make():
    return _RustKernelLib("libdita_kernel.so")


def _get_rust():
    global _LIB
    with _LOAD:
        if not _LIB:
            _LIB = _make()
    return _LIB
