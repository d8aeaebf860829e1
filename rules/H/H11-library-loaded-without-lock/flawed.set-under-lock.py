# path: rust_backend.py
import ctypes
from threading import Lock

_LIB = None
_LOAD = Lock()


class _RustKernelLib:
    def __init__(self, path):
        self.lib = ctypes.CDLL(path)


def _get_rust():
    global _LIB
    if _LIB is None:
        made = _RustKernelLib("libdita_kernel.so")
        with _LOAD:
            _LIB = made  # flaw: the lock is taken when the library is loaded already
    return _LIB
