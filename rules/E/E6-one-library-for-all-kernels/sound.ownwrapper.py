# path: rust_backend.py
import ctypes
import functools


@functools.lru_cache(maxsize=None)
def _cdll(path):
    return ctypes.CDLL(path)


class _RustKernelLib:
    """Function prototypes and call statistics of one kernel."""

    def __init__(self, cdll):
        self._create = self._prototype(cdll, "dk_create", ctypes.c_void_p, ctypes.c_uint32)
        self._destroy = self._prototype(cdll, "dk_destroy", None, ctypes.c_void_p)
        self.calls = 0

    @staticmethod
    def _prototype(cdll, name, restype, *argtypes):
        return ctypes.CFUNCTYPE(restype, *argtypes)((name, cdll))

    def create(self, n):
        self.calls += 1
        return self._create(n)

    def destroy(self, handle):
        self.calls += 1
        self._destroy(handle)


def _get_rust(path="libdita_kernel.so"):
    return _RustKernelLib(_cdll(path))


class ExecutionKernel:
    def __init__(self, max_slots, path="libdita_kernel.so"):
        self._rust = _get_rust(path)
        self._handle = self._rust.create(max_slots)

    def close(self):
        if self._handle:
            self._rust.destroy(self._handle)
            self._handle = None
