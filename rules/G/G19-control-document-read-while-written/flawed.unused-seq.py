# path: real_zinc_control_plane.py
from __future__ import annotations

import mmap
import msgpack
from dataclasses import dataclass

SEQ, LEN, BODY = 0, 8, 16


@dataclass
class ControlSnapshot:
    sequence: int
    values: dict


class RealZincControlPlane:
    def __init__(self, region: mmap.mmap) -> None:
        self._region = region

    def _u64(self, at: int) -> int:
        return int.from_bytes(self._region[at : at + 8], "little")

    def read(self) -> ControlSnapshot:
        sequence = self._u64(SEQ)  # flaw: looked at once and never again after the copy
        size = self._u64(LEN)
        packed = self._region[BODY : BODY + size]
        return ControlSnapshot(sequence, msgpack.unpackb(packed))

    def update(self, values: dict) -> None:
        packed = msgpack.packb(values)
        self._region[BODY : BODY + len(packed)] = packed
        self._region[LEN : LEN + 8] = len(packed).to_bytes(8, "little")
        self._region[SEQ : SEQ + 8] = (self._u64(SEQ) + 1).to_bytes(8, "little")
