# path: real_zinc_control_plane.py
import json
import struct
from multiprocessing import shared_memory

from filelock import FileLock


class RealZincControlPlane:
    def __init__(self, name: str, create: bool = False) -> None:
        self._shm = shared_memory.SharedMemory(name=name, create=create, size=4096)
        self._lock = FileLock(f"/run/lock/{name}.lock", timeout=1.0)

    def _load(self) -> dict:
        size = struct.unpack_from("!H", self._shm.buf)[0]
        return json.loads(bytes(self._shm.buf[2 : 2 + size])) if size else {}

    def read(self) -> dict:
        with self._lock:
            return self._load()

    def update(self, **changes) -> dict:
        with self._lock:
            state = {**self._load(), **changes}
            packed = json.dumps(state).encode()
            struct.pack_into(f"!H{len(packed)}s", self._shm.buf, 0, len(packed), packed)
            return state
