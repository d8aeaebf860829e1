# path: rust_backend.py
import ctypes
import json


class KernelClosed(RuntimeError):
    pass


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL, max_slots: int) -> None:
        self._lib = lib
        self._handle = lib.dita_kernel_create(max_slots)

    def _live(self):
        if self._handle is None:
            raise KernelClosed("kernel is closed")
        return self._handle

    def process_intent(self, intent: dict) -> dict:
        raw = self._lib.dita_kernel_process_intent(self._live(), json.dumps(intent).encode())
        return json.loads(raw)

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            self._lib.dita_kernel_destroy(handle)

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            self.close()
