# path: real_zinc_plane.py
from __future__ import annotations

import json
from multiprocessing.shared_memory import SharedMemory
from typing import Any, List


class RealZincPlane:
    def __init__(self, name: str, size: int = 1 << 20) -> None:
        self._shm = SharedMemory(name=name, create=True, size=size)
        self._size = size

    def _write_region(self, payload: bytes) -> None:
        if len(payload) > self._size:
            raise ValueError(f"payload of {len(payload)} bytes does not fit")
        view = self._shm.buf
        view[: self._size] = b"\x00" * self._size  # flaw: a reader meets an empty region here
        view[: len(payload)] = payload

    def write_slots(self, slots: List[Any]) -> None:
        self._write_region(json.dumps([s.to_dict() for s in slots]).encode())

    def read_slots(self) -> List[Any]:
        raw = bytes(self._shm.buf[: self._size]).rstrip(b"\x00")
        return json.loads(raw) if raw else []
