# path: rust_backend.py
import ctypes
import json


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL, max_slots: int = 10) -> None:
        self._lib = lib
        self._handle = lib.dita_kernel_create(ctypes.c_uint32(max_slots))
        if not self._handle:
            raise RuntimeError("dita_kernel_create failed")

    def process_intent(self, intent: dict) -> dict:
        raw = self._lib.dita_kernel_process_intent(self._handle, json.dumps(intent).encode())
        return json.loads(raw)

    def state(self) -> dict:
        return json.loads(self._lib.dita_kernel_state_json(self._handle))

    def __del__(self) -> None:  # flaw: the only way to give the handle back
        handle, self._handle = getattr(self, "_handle", None), None
        if handle:
            self._lib.dita_kernel_destroy(handle)
