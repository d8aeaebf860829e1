# path: real_zinc_plane.py
from __future__ import annotations

import json
import struct
import zlib
from multiprocessing.shared_memory import SharedMemory
from typing import Any, List

_HEAD = struct.Struct("<II")


class RealZincPlane:
    def __init__(self, name: str, size: int = 1 << 20, create: bool = True) -> None:
        self._shm = SharedMemory(name=name, create=create, size=size)
        self._last_good: List[Any] = []

    def _write_region(self, payload: bytes) -> None:
        start = _HEAD.size
        self._shm.buf[start : start + len(payload)] = payload
        _HEAD.pack_into(self._shm.buf, 0, len(payload), zlib.crc32(payload))

    def write_slots(self, slots: List[dict]) -> None:
        self._write_region(json.dumps(slots).encode())

    def read_slots(self) -> List[Any]:
        length, checksum = _HEAD.unpack_from(self._shm.buf, 0)
        payload = bytes(self._shm.buf[_HEAD.size : _HEAD.size + length])
        if length and zlib.crc32(payload) == checksum:
            self._last_good = json.loads(payload)
        return self._last_good
