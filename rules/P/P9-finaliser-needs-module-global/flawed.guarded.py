# path: rust_backend.py
import ctypes
import logging

log = logging.getLogger(__name__)


def _load():
    lib = ctypes.CDLL("libdita_kernel.so")
    lib.dita_kernel_create.restype = ctypes.c_void_p
    lib.dita_kernel_destroy.argtypes = [ctypes.c_void_p]
    return lib


_RUST = _load()


def _destroy(handle):
    if _RUST is not None:  # flaw: at shutdown the global is gone and the handle is silently left
        _RUST.dita_kernel_destroy(handle)


class ExecutionKernel:
    def __init__(self, max_slots=10):
        self._handle = _RUST.dita_kernel_create(max_slots)

    def __del__(self):
        _destroy(self._handle)
        self._handle = None
