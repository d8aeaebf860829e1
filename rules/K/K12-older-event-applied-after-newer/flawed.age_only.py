# path: rust_backend.py
import json
import time

MAX_AGE = 30.0


class ExecutionKernel:
    def __init__(self, lib, handle, slots):
        self._lib, self._handle, self.slots = lib, handle, slots

    def on_venue_event(self, event):
        if time.time() - event.timestamp > MAX_AGE:
            return None
        raw = self._lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(event.__dict__))  # flaw: an older event undoes a newer one
        slot = self.slots[event.slot_id]
        slot.last_event_time = event.timestamp
        return json.loads(raw)
