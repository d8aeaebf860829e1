# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, rust, handle, plane):
        self._rust, self._handle = rust, handle
        self.plane = plane

    def _get_slot(self, slot_id):
        return json.loads(self._rust.lib.dita_kernel_get_slot_json(self._handle, slot_id))

    def _slot_after(self, result):
        if result["slot"]:
            return result["slot"]
        return self._get_slot(result["slot_id"])

    def on_venue_event(self, event):
        raw = self._rust.lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(event).encode())
        result = json.loads(raw)
        slot = self._slot_after(result)
        self.plane.write_slot(slot)
        return {**result, "slot": slot}
