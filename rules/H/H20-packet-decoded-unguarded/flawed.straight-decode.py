# path: real_zinc_plane.py
import json
import struct

_HEADER = struct.Struct("<4sII")
_MAGIC = b"DITA"


def _decode_packet(raw: bytes) -> dict:
    magic, version, length = _HEADER.unpack_from(raw)
    if magic != _MAGIC or version != 2:
        return {}
    body = raw[_HEADER.size : _HEADER.size + length]
    return json.loads(body.decode("utf-8"))  # flaw: a torn region lets UnicodeDecodeError or ValueError out


class RealZincPlane:
    def __init__(self, region) -> None:
        self._region = region

    def read_slots(self) -> list[dict]:
        return _decode_packet(self._region.read_all()).get("slots", [])
