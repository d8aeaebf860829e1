# path: rust_backend.py
import ctypes

_LOADED = {}


class _RustKernelLib:
    def __init__(self, path):
        self.lib = ctypes.CDLL(path)


def _get_rust(path="libdita_kernel.so"):
    if path not in _LOADED:
        _LOADED[path] = _RustKernelLib(path)  # flaw: two threads both find nothing and load
    return _LOADED[path]
