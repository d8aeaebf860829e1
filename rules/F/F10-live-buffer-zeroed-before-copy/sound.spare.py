# path: real_zinc_plane.py
from __future__ import annotations

import struct
from multiprocessing.shared_memory import SharedMemory


class RealZincPlane:
    """Two halves and an index of the one that readers use."""

    INDEX = struct.Struct("<I")

    def __init__(self, name: str, half: int = 1 << 19) -> None:
        self._half = half
        self._shm = SharedMemory(name=name, create=True, size=self.INDEX.size + 2 * half)
        self._shm.buf[:] = bytes(len(self._shm.buf))

    def _write_region(self, payload: bytes) -> None:
        (live,) = self.INDEX.unpack_from(self._shm.buf, 0)
        spare = 1 - live
        start = self.INDEX.size + spare * self._half
        self._shm.buf[start : start + self._half] = bytes(self._half)
        self._shm.buf[start : start + len(payload)] = payload
        self.INDEX.pack_into(self._shm.buf, 0, spare)

    def read(self) -> bytes:
        (live,) = self.INDEX.unpack_from(self._shm.buf, 0)
        start = self.INDEX.size + live * self._half
        return bytes(self._shm.buf[start : start + self._half]).rstrip(b"\x00")
