# path: rust_backend.py
import ctypes
import json


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL, max_slots: int) -> None:
        self._lib = lib
        self._handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))

    def process_intent(self, intent: dict) -> dict:
        raw = self._lib.dita_kernel_process_intent(self._handle, json.dumps(intent).encode())
        return json.loads(raw)

    def slot_size(self, slot_id: int) -> float:
        return float(self._lib.dita_kernel_slot_size(self._handle, slot_id))

    def __del__(self) -> None:
        if self._handle:
            self._lib.dita_kernel_destroy(self._handle)  # flaw: the handle keeps its value afterwards
