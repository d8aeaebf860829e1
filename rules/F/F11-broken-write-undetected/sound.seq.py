# path: real_zinc_plane.py
import struct

HEAD = struct.Struct("<QI")


class RealZincPlane:
    def _write_region(self, region, payload):
        seq, _ = HEAD.unpack_from(region.buf, 0)
        HEAD.pack_into(region.buf, 0, seq + 1, 0)
        region.buf[HEAD.size:HEAD.size + len(payload)] = payload
        HEAD.pack_into(region.buf, 0, seq + 2, len(payload))

    def _read_region(self, region):
        while True:
            before, length = HEAD.unpack_from(region.buf, 0)
            if before % 2:
                raise PlaneCorrupt("a write broke off")
            data = bytes(region.buf[HEAD.size:HEAD.size + length])
            after, _ = HEAD.unpack_from(region.buf, 0)
            if before == after:
                return data
