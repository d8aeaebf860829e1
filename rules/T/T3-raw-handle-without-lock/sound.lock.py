# path: rust_backend.py
import ctypes
import json
import threading


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self._lock = threading.RLock()
        self._handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))

    def _call(self, export, *args):
        with self._lock:
            return json.loads(getattr(self._lib, export)(self._handle, *args))

    def process_intent(self, intent):
        return self._call("dita_kernel_process_intent_json", intent.to_json().encode())

    def on_venue_event(self, event):
        return self._call("dita_kernel_on_venue_event_json", event.to_json().encode())

    def snapshot(self):
        return self._call("dita_kernel_snapshot_json")
