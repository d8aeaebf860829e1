# path: rust_backend.py
import ctypes
import json


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self._handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))

    def process_intent(self, intent):
        raw = self._lib.dita_kernel_process_intent_json(self._handle, intent.to_json().encode())  # flaw: raw handle, nothing serialises the calls
        return json.loads(raw)

    def on_venue_event(self, event):
        raw = self._lib.dita_kernel_on_venue_event_json(self._handle, event.to_json().encode())
        return json.loads(raw)

    def snapshot(self):
        return json.loads(self._lib.dita_kernel_snapshot_json(self._handle))
