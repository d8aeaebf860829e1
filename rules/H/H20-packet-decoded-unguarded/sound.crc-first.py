# path: real_zinc_plane.py
import json
import struct
import zlib


class PacketCorrupt(RuntimeError):
    pass


def _decode_packet(buf):
    length, crc = struct.unpack_from("<II", buf)
    raw = bytes(buf[8 : 8 + length])
    if len(raw) != length or zlib.crc32(raw) != crc:
        raise PacketCorrupt(f"{len(raw)} bytes of {length}")
    return json.loads(raw.decode("utf-8"))
