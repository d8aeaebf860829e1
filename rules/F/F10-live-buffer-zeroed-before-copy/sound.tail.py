# path: real_zinc_plane.py
import json
from multiprocessing.shared_memory import SharedMemory


class RealZincPlane:
    def __init__(self, name, size=1 << 20):
        self._shm = SharedMemory(name=name, create=True, size=size)
        self._size = size
        self._used = 0

    def _write_region(self, payload):
        end = len(payload)
        if end > self._size:
            raise ValueError(f"payload of {end} bytes does not fit")
        self._shm.buf[:end] = payload
        if end < self._used:
            self._shm.buf[end : self._used] = bytes(self._used - end)
        self._used = end

    def write_slots(self, slots):
        self._write_region(json.dumps(slots).encode())
