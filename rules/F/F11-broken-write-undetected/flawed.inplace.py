# path: real_zinc_plane.py
from __future__ import annotations

import json
import struct
from multiprocessing.shared_memory import SharedMemory
from typing import Any, List

_LEN = struct.Struct("<I")


class RealZincPlane:
    def __init__(self, name: str, size: int = 1 << 20, create: bool = True) -> None:
        self._shm = SharedMemory(name=name, create=create, size=size)

    def _write_region(self, payload: bytes) -> None:
        buf = self._shm.buf
        _LEN.pack_into(buf, 0, len(payload))
        buf[_LEN.size : _LEN.size + len(payload)] = payload  # flaw: overwritten in place, nothing tells a broken write

    def _read_region(self) -> bytes:
        (length,) = _LEN.unpack_from(self._shm.buf, 0)
        return bytes(self._shm.buf[_LEN.size : _LEN.size + length])

    def write_slots(self, slots: List[dict]) -> None:
        self._write_region(json.dumps(slots).encode())

    def read_slots(self) -> List[Any]:
        return json.loads(self._read_region() or b"[]")
