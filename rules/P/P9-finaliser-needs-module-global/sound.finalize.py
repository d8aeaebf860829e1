# path: rust_backend.py
import ctypes
import weakref

_RUST = ctypes.CDLL("libdita_kernel.so")
_RUST.dita_kernel_create.restype = ctypes.c_void_p
_RUST.dita_kernel_destroy.argtypes = [ctypes.c_void_p]


class ExecutionKernel:
    def __init__(self, max_slots=10):
        self._handle = _RUST.dita_kernel_create(max_slots)
        self._finalizer = weakref.finalize(self, _RUST.dita_kernel_destroy, self._handle)

    def close(self):
        self._finalizer()

    def process_intent(self, payload: bytes):
        if not self._finalizer.alive:
            raise RuntimeError("kernel is closed")
        return _RUST.dita_kernel_process_intent_json(self._handle, payload)
