# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict, List


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, max_slots: int, projection: Any, zinc_plane: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.max_slots = max_slots
        self.projection = projection
        self.zinc_plane = zinc_plane

    def _get_slot(self, slot_id: int) -> Dict[str, Any]:
        return json.loads(self._rust.slot_json(self._handle, slot_id))

    def reconcile_from_slots(self, slots: List[Dict[str, Any]]) -> None:
        payload = json.dumps(slots).encode()
        rc = self._rust.reconcile(self._handle, payload)
        if rc != 0:
            raise RuntimeError(f"reconcile failed with {rc}")
        for slot_id in range(self.max_slots):
            slot = self._get_slot(slot_id)
            self.projection.write_slot(slot)  # flaw: written whether it changed or not
            self.zinc_plane.write_slot(slot)
