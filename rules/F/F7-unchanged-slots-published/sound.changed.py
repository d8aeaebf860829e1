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

    def _all_slots(self) -> List[Dict[str, Any]]:
        return [json.loads(self._rust.slot_json(self._handle, i)) for i in range(self.max_slots)]

    def reconcile_from_slots(self, slots: List[Dict[str, Any]]) -> None:
        before = self._all_slots()
        self._rust.reconcile(self._handle, json.dumps(slots).encode())
        for old, new in zip(before, self._all_slots()):
            if new == old:
                continue
            self.projection.write_slot(new)
            self.zinc_plane.write_slot(new)
