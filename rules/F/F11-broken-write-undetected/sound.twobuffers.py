# path: real_zinc_plane.py
import mmap
import struct

import msgpack

INDEX = struct.Struct("<Q")
LENGTH = struct.Struct("<I")


class RealZincPlane:
    def __init__(self, fileno, half):
        self._half = half
        self._map = mmap.mmap(fileno, INDEX.size + 2 * half)

    def _start(self, seq):
        return INDEX.size + (seq % 2) * self._half

    def _write_region(self, payload):
        (seq,) = INDEX.unpack_from(self._map, 0)
        start = self._start(seq + 1)
        LENGTH.pack_into(self._map, start, len(payload))
        self._map[start + LENGTH.size : start + LENGTH.size + len(payload)] = payload
        self._map.flush()
        INDEX.pack_into(self._map, 0, seq + 1)

    def read_slots(self):
        while True:
            (seq,) = INDEX.unpack_from(self._map, 0)
            if seq == 0:
                return []
            start = self._start(seq)
            (length,) = LENGTH.unpack_from(self._map, start)
            blob = bytes(self._map[start + LENGTH.size : start + LENGTH.size + length])
            if INDEX.unpack_from(self._map, 0)[0] == seq:
                return msgpack.unpackb(blob)
