# path: real_zinc_plane.py
from __future__ import annotations

import json


class Packet(dict):
    @property
    def sequence(self) -> int:
        return int(self["sequence"])


def _decode_packet(buffer: memoryview) -> Packet | None:
    text = str(buffer.tobytes(), "utf-8", errors="replace")
    end = text.find("\0")
    if end == 0:
        return None
    document = text if end < 0 else text[:end]
    return Packet(json.loads(document))  # flaw: replacing bytes only moves the failure here


def newest(buffers: list[memoryview]) -> Packet | None:
    packets = [p for p in map(_decode_packet, buffers) if p is not None]
    return max(packets, key=lambda p: p.sequence, default=None)
