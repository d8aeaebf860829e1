# path: real_zinc_control_plane.py
import json
import struct
from dataclasses import asdict, dataclass
from multiprocessing import shared_memory


@dataclass
class ControlState:
    trading_enabled: bool = True
    max_leverage: float = 5.0
    max_notional: float = 10_000.0


class RealZincControlPlane:
    def __init__(self, name: str, create: bool = False) -> None:
        self._shm = shared_memory.SharedMemory(name=name, create=create, size=4096)

    def read(self) -> ControlState:
        size = struct.unpack_from("!H", self._shm.buf)[0]
        return ControlState(**json.loads(self._shm.buf[2 : 2 + size].tobytes()))  # flaw: update() may be rewriting these bytes

    def update(self, **changes) -> ControlState:
        state = ControlState(**{**asdict(self.read()), **changes})
        packed = json.dumps(asdict(state)).encode()
        struct.pack_into(f"!H{len(packed)}s", self._shm.buf, 0, len(packed), packed)
        return state
