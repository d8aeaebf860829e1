# path: real_zinc_plane.py
import json
import struct


def _decode_packet(buf):
    (length,) = struct.unpack_from("<I", buf)
    raw = bytes(buf[4 : 4 + length])
    try:
        return json.loads(raw.decode("utf-8"))  # flaw: UnicodeDecodeError is no JSONDecodeError
    except json.JSONDecodeError:
        return None
