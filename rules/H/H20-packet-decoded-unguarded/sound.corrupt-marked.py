# path: real_zinc_plane.py
import json
import logging
import struct
from dataclasses import dataclass, field

log = logging.getLogger(__name__)
_HEADER = struct.Struct("<4sI")


@dataclass(frozen=True)
class Packet:
    corrupt: bool
    document: dict = field(default_factory=dict)


def _decode_packet(raw: bytes) -> Packet:
    try:
        if len(raw) < _HEADER.size:
            raise ValueError(f"region of {len(raw)} bytes")
        magic, length = _HEADER.unpack_from(raw)
        if magic != b"DITA":
            raise ValueError(f"magic {magic!r}")
        body = raw[_HEADER.size : _HEADER.size + length]
        return Packet(False, json.loads(body.decode("utf-8")))
    except ValueError as exc:
        log.error("corrupt packet: %s", exc)
        return Packet(True)
