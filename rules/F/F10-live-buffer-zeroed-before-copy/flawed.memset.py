# path: real_zinc_plane.py
import ctypes
import mmap
import os

import msgpack


class RealZincPlane:
    def __init__(self, path, size):
        fd = os.open(path, os.O_RDWR | os.O_CREAT)
        os.ftruncate(fd, size)
        self._map = mmap.mmap(fd, size)
        os.close(fd)
        self._region = (ctypes.c_ubyte * size).from_buffer(self._map)

    def _write_region(self, payload):
        room = ctypes.sizeof(self._region)
        if len(payload) + 4 > room:
            raise BufferError("region too small")
        ctypes.memset(self._region, 0, room)  # flaw: the live buffer is cleared before the copy
        framed = len(payload).to_bytes(4, "little") + payload
        ctypes.memmove(self._region, framed, len(framed))

    def write_slot(self, slot, everything):
        everything[slot["slot_id"]] = slot
        self._write_region(msgpack.packb(everything))
