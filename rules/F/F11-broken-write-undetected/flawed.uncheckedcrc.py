# path: real_zinc_plane.py
import mmap
import struct
import zlib

import msgpack

HEAD = struct.Struct("<II")


class RealZincPlane:
    def __init__(self, fileno, size):
        self._map = mmap.mmap(fileno, size)

    def _write_region(self, payload):
        self._map.seek(0)
        self._map.write(HEAD.pack(len(payload), zlib.crc32(payload)))
        self._map.write(payload)  # flaw: nobody checks the checksum, and no copy of the old bytes is kept

    def write_slots(self, slots):
        self._write_region(msgpack.packb(slots))

    def read_slots(self):
        length, _crc = HEAD.unpack_from(self._map, 0)
        if length == 0:
            return []
        return msgpack.unpackb(self._map[HEAD.size : HEAD.size + length])
