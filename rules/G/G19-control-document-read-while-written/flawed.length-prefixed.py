# path: real_zinc_control_plane.py
import json
import struct
from multiprocessing import shared_memory

_HEADER = struct.Struct("<I")


class RealZincControlPlane:
    def __init__(self, name: str) -> None:
        self._shm = shared_memory.SharedMemory(name=name)

    def update(self, document: dict) -> None:
        body = json.dumps(document).encode("utf-8")
        self._shm.buf[: _HEADER.size] = _HEADER.pack(len(body))
        self._shm.buf[_HEADER.size : _HEADER.size + len(body)] = body

    def read(self) -> dict:
        (length,) = _HEADER.unpack_from(self._shm.buf, 0)
        start = _HEADER.size
        raw = bytes(self._shm.buf[start : start + length])  # flaw: one copy, no sequence compared before and after
        return json.loads(raw) if raw else {}
