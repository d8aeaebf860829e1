# path: rust_backend.py
import ctypes

_RUST = None


def _get_rust():
    global _RUST
    if _RUST is None:
        _RUST = ctypes.CDLL("libdita_kernel.so")
    return _RUST


class ExecutionKernel:
    def __init__(self, max_slots=10):
        rust = _get_rust()
        self._destroy = rust.dita_kernel_destroy
        self._handle = rust.dita_kernel_create(max_slots)

    def process_intent(self, payload: bytes):
        return _RUST.dita_kernel_process_intent_json(self._handle, payload)

    def __del__(self):
        handle, self._handle = self._handle, None
        if handle:
            self._destroy(handle)
