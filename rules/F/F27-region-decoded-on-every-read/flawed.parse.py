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
    debug_clickhouse: bool = False


class RealZincControlPlane:
    def __init__(self, name: str, size: int = 1 << 16) -> None:
        self._shm = SharedMemory(name=name, create=False, size=size)

    def write(self, settings: ControlSettings) -> None:
        payload = json.dumps(settings.__dict__).encode()
        seq, _ = _HEAD.unpack_from(self._shm.buf, 0)
        self._shm.buf[_HEAD.size : _HEAD.size + len(payload)] = payload
        _HEAD.pack_into(self._shm.buf, 0, seq + 1, len(payload))

    def read(self) -> ControlSettings:
        _seq, length = _HEAD.unpack_from(self._shm.buf, 0)
        raw = bytes(self._shm.buf[_HEAD.size : _HEAD.size + length])
        return ControlSettings(**json.loads(raw))  # flaw: decoded on every call, written or not
