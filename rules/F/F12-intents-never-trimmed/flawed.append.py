# path: zinc_plane.py
from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, Dict, List


@dataclass
class InMemoryZincPlane:
    max_slots: int
    slots: Dict[int, Any] = field(default_factory=dict)
    intent_region: List[Any] = field(default_factory=list)
    _cond: threading.Condition = field(default_factory=threading.Condition)
    _seq: int = 0

    def publish_intent(self, intent: Any) -> int:
        with self._cond:
            self.intent_region.append(intent)  # flaw: nothing bounds or drains the list
            self._seq += 1
            self._cond.notify_all()
            return self._seq

    def write_slot(self, slot: Any) -> None:
        with self._cond:
            self.slots[slot.slot_id] = slot
            self._seq += 1
            self._cond.notify_all()

    def last_intent(self) -> Any:
        return self.intent_region[-1] if self.intent_region else None
