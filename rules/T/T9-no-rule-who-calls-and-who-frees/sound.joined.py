# path: rust_backend.py
import json
import threading


class KernelClosed(RuntimeError):
    pass


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self._lock = threading.RLock()
        self._handle = lib.dita_kernel_create(max_slots)

    def _call(self, export, *args):
        with self._lock:
            if self._handle is None:
                raise KernelClosed(export)
            return json.loads(getattr(self._lib, export)(self._handle, *args))

    def close(self):
        with self._lock:
            handle, self._handle = self._handle, None
            if handle is not None:
                self._lib.dita_kernel_destroy(handle)

    def process_intent(self, intent):
        return self._call("dita_kernel_process_intent_json", intent.to_json())

    def slot(self, slot_id):
        return self._call("dita_kernel_slot_json", slot_id)

    def __del__(self):
        self.close()
