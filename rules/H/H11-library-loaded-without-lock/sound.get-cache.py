# path: native_kernel.py
import ctypes
import threading

_OPEN = {}
_GATE = threading.Lock()


def _load(path):
  with _GATE:
    lib = _OPEN.get(path)
    if lib is None:
        lib = ctypes.CDLL(path)
        _OPEN[path] = lib
    return lib


class _RustKernelLib:
    def __init__(self, path):
        self.lib = _load(path)
