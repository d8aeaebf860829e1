# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id
        self._version = -1
        self._payload = {}

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if self._version != self._kernel.version:
            self._payload = json.loads(self._kernel.get_slot_json(self._slot_id))
            self._version = self._kernel.version
        return self._payload[name]


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle
        self.version = 0

    def get_slot_json(self, slot_id):
        return self._lib.get_slot_json(self._handle, slot_id)

    def _write(self, func, *args):
        try:
            return json.loads(func(self._handle, *args))
        finally:
            self.version += 1

    def process_intent(self, intent):
        return self._write(self._lib.process_intent, json.dumps(intent).encode())

    def on_venue_event(self, event):
        return self._write(self._lib.on_venue_event, json.dumps(event).encode())
