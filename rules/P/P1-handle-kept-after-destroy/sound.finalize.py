# path: rust_backend.py
import weakref
from types import SimpleNamespace


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self.handle = SimpleNamespace(value=lib.dita_kernel_create(max_slots))
        self._finalizer = weakref.finalize(self, lib.dita_kernel_destroy, self.handle.value)

    def close(self):
        self._finalizer()

    def process_intent(self, payload: bytes):
        if not self._finalizer.alive:
            raise RuntimeError("kernel is closed")
        return self._lib.dita_kernel_process_intent_json(self.handle.value, payload)

    def snapshot_json(self):
        if not self._finalizer.alive:
            raise RuntimeError("kernel is closed")
        return self._lib.dita_kernel_snapshot_json(self.handle.value)
