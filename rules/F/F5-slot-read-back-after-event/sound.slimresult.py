# path: rust_backend.py
import json
from typing import NamedTuple


class EventResult(NamedTuple):
    """What the native call returns: no slot, its id only."""

    accepted: bool
    diagnostic_code: str
    slot_id: int


class ExecutionKernel:
    def __init__(self, rust, handle, projection, lock):
        self._rust = rust
        self._handle = handle
        self.projection = projection
        self._lock = lock

    def on_venue_event(self, event):
        with self._lock:
            accepted, code, slot_id = json.loads(self._rust.apply_event(self._handle, json.dumps(event)))
            result = EventResult(accepted, code, slot_id)
            slot = json.loads(self._rust.slot_json(self._handle, result.slot_id))
        self.projection.write_slot(slot)
        return result, slot
