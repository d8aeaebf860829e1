# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, max_slots):
        self._lib = lib
        self._handle = lib.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        if self._handle is None:
            raise RuntimeError("closed")
        return json.loads(self._lib.dita_kernel_process_intent_json(self._handle, json.dumps(intent).encode()))

    def on_venue_event(self, event):
        return json.loads(self._lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(event).encode()))

    def close(self):
        handle, self._handle = self._handle, None
        if handle is not None:
            self._lib.dita_kernel_destroy(handle)  # flaw: an event that still comes passes a null pointer
