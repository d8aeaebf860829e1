# path: zinc_plane.py
from __future__ import annotations

import threading
from typing import Any, Callable, Dict, List


class InMemoryZincPlane:
    def __init__(self) -> None:
        self._cond = threading.Condition()
        self._stats_lock = threading.Lock()
        self._slots: Dict[int, Any] = {}
        self._observers: List[Callable[[Any], None]] = []
        self.writes = 0

    def write_slot(self, slot: Any) -> None:
        with self._cond:
            self._slots[slot.slot_id] = slot
            for observer in self._observers:
                observer(self.read_slot(slot.slot_id))
            self._cond.notify_all()
        with self._stats_lock:
            self.writes += 1

    def read_slot(self, slot_id: int) -> Any:
        with self._cond:
            return self._slots.get(slot_id)
