# path: real_control_plane.py
from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory

_HEAD = struct.Struct("<QI")


@dataclass(frozen=True)
class ControlSettings:
    trading_enabled: bool = False
    max_leverage: float = 1.0


class RealZincControlPlane:
    def __init__(self, name: str, size: int = 1 << 16) -> None:
        self._shm = SharedMemory(name=name, create=False, size=size)
        self._seq = 0
        self._settings = ControlSettings()

    def read(self) -> ControlSettings:
        seq, length = _HEAD.unpack_from(self._shm.buf, 0)
        if seq != self._seq:
            raw = bytes(self._shm.buf[_HEAD.size : _HEAD.size + length])
            self._settings = ControlSettings(**json.loads(raw))
            self._seq = seq
        return self._settings
