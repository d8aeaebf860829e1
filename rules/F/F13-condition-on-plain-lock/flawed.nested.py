# path: zinc_plane.py
from __future__ import annotations

import threading
from typing import Any, Dict, List


class InMemoryZincPlane:
    def __init__(self, max_slots: int) -> None:
        self.max_slots = max_slots
        self._cond = threading.Condition(threading.Lock())  # flaw: a plain lock, and the methods nest
        self._slots: Dict[int, Any] = {}
        self._seq = 0

    def read_slot(self, slot_id: int) -> Any:
        with self._cond:
            return self._slots.get(slot_id)

    def read_slots(self) -> List[Any]:
        with self._cond:
            return [self.read_slot(i) for i in range(self.max_slots)]

    def write_slot(self, slot: Any) -> None:
        with self._cond:
            self._slots[slot.slot_id] = slot
            self._seq += 1
            self._cond.notify_all()

    def wait_for(self, seq: int, timeout: float) -> bool:
        with self._cond:
            return self._cond.wait_for(lambda: self._seq > seq, timeout)
