# path: real_zinc_plane.py
import mmap
import os
import struct

HEADER = struct.Struct("<QQ")


class RealZincPlane:
    def __init__(self, prefix, size=1 << 20):
        self.path = f"/dev/shm/{prefix}_slots"
        fd = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o666)  # flaw: open to every user
        try:
            os.ftruncate(fd, size)
            self._map = mmap.mmap(fd, size)
        finally:
            os.close(fd)

    def write_slots(self, body: bytes):
        seq, _ = HEADER.unpack_from(self._map, 0)
        HEADER.pack_into(self._map, 0, seq + 1, len(body))
        self._map[HEADER.size : HEADER.size + len(body)] = body

    def read_slots(self) -> bytes:
        _, length = HEADER.unpack_from(self._map, 0)
        return bytes(self._map[HEADER.size : HEADER.size + length])

    def close(self):
        self._map.close()
