# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, projection: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.projection = projection

    def _read_slot(self, slot_id: int) -> Dict[str, Any]:
        return json.loads(self._rust.slot_json(self._handle, slot_id))

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        result = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        slot = result.get("slot")
        if slot is None:
            slot = self._read_slot(result["slot_id"])
        self.projection.write_slot(slot)
        return {**result, "slot": slot}
