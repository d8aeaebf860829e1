# path: real_zinc_plane.py
import fcntl
import mmap
import os
import pickle
from contextlib import contextmanager


class RealZincPlane:
    SIZE = 1 << 16

    def __init__(self, path):
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT)
        os.ftruncate(self._fd, self.SIZE)
        self._map = mmap.mmap(self._fd, self.SIZE)

    @contextmanager
    def _locked(self, kind):
        with open(f"/proc/self/fd/{self._fd}", "rb") as handle:
            fcntl.flock(handle, kind)
            try:
                yield
            finally:
                fcntl.flock(handle, fcntl.LOCK_UN)

    def _write_region(self, offset, limit, record):
        body = pickle.dumps(record)
        with self._locked(fcntl.LOCK_EX):
            self._map[offset : offset + limit] = bytes(limit)
            self._map[offset + 4 : offset + 4 + len(body)] = body
            self._map[offset : offset + 4] = len(body).to_bytes(4, "little")

    def read_region(self, offset):
        with self._locked(fcntl.LOCK_SH):
            size = int.from_bytes(self._map[offset : offset + 4], "little")
            return pickle.loads(self._map[offset + 4 : offset + 4 + size]) if size else None
