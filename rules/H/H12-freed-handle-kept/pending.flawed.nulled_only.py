# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, max_slots):
        self._lib = lib
        self._handle = lib.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        return json.loads(self._lib.dita_kernel_process_intent_json(self._handle, json.dumps(intent).encode()))

    def snapshot(self):
        return json.loads(self._lib.dita_kernel_snapshot_json(self._handle))

    def __del__(self):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._lib.dita_kernel_destroy(handle)  # flaw: a call that still comes passes a null pointer
