# path: real_zinc_control_plane.py
import json
import struct
import time
from multiprocessing import shared_memory

_HEAD = struct.Struct("<QI")


class RealZincControlPlane:
    def __init__(self, name: str) -> None:
        self._shm = shared_memory.SharedMemory(name=name)

    def update(self, document: dict) -> None:
        body = json.dumps(document).encode("utf-8")
        seq, _ = _HEAD.unpack_from(self._shm.buf, 0)
        struct.pack_into("<Q", self._shm.buf, 0, seq + 1)
        self._shm.buf[_HEAD.size : _HEAD.size + len(body)] = body
        struct.pack_into("<I", self._shm.buf, 8, len(body))
        struct.pack_into("<Q", self._shm.buf, 0, seq + 2)

    def read(self, attempts: int = 100) -> dict:
        for _ in range(attempts):
            before, length = _HEAD.unpack_from(self._shm.buf, 0)
            raw = bytes(self._shm.buf[_HEAD.size : _HEAD.size + length])
            after, _ = _HEAD.unpack_from(self._shm.buf, 0)
            if before == after and before % 2 == 0:
                return json.loads(raw)
            time.sleep(0.0005)
        raise TimeoutError("control region is being rewritten")
