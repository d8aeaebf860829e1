# path: real_zinc_plane.py
from __future__ import annotations

import json
import struct
from multiprocessing.shared_memory import SharedMemory
from typing import Any, Dict, List


class RealZincPlane:
    HEADER = struct.Struct("<QI")

    def __init__(self, name: str, max_slots: int, size: int = 1 << 20) -> None:
        self._shm = SharedMemory(name=name, create=True, size=size)
        self._seq = 0
        self._slot_cache: List[Dict[str, Any]] = [{"slot_id": i} for i in range(max_slots)]

    def write_slot(self, slot: Dict[str, Any]) -> None:
        self._slot_cache[slot["slot_id"]] = dict(slot)
        payload = json.dumps({"slots": self._slot_cache}).encode()  # flaw: all slots are encoded to publish one
        self._write_region(payload)

    def _write_region(self, payload: bytes) -> None:
        self._seq += 1
        start = self.HEADER.size
        self._shm.buf[start : start + len(payload)] = payload
        self.HEADER.pack_into(self._shm.buf, 0, self._seq, len(payload))
