# path: real_zinc_plane.py
import json


class PlaneCorrupt(RuntimeError):
    pass


def _document(raw):
    try:
        return json.loads(str(raw, "utf-8"))
    except ValueError as error:
        raise PlaneCorrupt("no JSON") from error


def _decode_packet(buf):
    length = int.from_bytes(buf[:4], "little")
    return _document(bytes(buf[4 : 4 + length]))
