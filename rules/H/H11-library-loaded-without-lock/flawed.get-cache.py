# path: rust_backend.py
import ctypes

_OPEN = {}


def _load(path):
    lib = _OPEN.get(path)
    if lib is None:
        lib = ctypes.CDLL(path)  # flaw: whoever came meanwhile found nothing either
        _OPEN[path] = lib
    return lib


class _RustKernelLib:
    def __init__(self, path):
        self.lib = _load(path)
