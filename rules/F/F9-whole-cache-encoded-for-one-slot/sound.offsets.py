# path: real_zinc_plane.py
from __future__ import annotations

import json
import struct
from multiprocessing.shared_memory import SharedMemory
from typing import Any, Dict, Optional


class RealZincPlane:
    CELL = 4096
    HEADER = struct.Struct("<I")

    def __init__(self, name: str, max_slots: int) -> None:
        self._shm = SharedMemory(name=name, create=True, size=max_slots * self.CELL)
        self._slot_cache: Dict[int, Dict[str, Any]] = {}

    def write_slot(self, slot: Dict[str, Any]) -> None:
        slot_id = slot["slot_id"]
        self._slot_cache[slot_id] = slot
        payload = json.dumps(slot).encode()
        if len(payload) > self.CELL - self.HEADER.size:
            raise ValueError(f"slot {slot_id} needs {len(payload)} bytes")
        base = slot_id * self.CELL
        body = base + self.HEADER.size
        self._shm.buf[body : body + len(payload)] = payload
        self.HEADER.pack_into(self._shm.buf, base, len(payload))

    def read_slot(self, slot_id: int) -> Optional[Dict[str, Any]]:
        return self._slot_cache.get(slot_id)
