# path: real_zinc_plane.py
import mmap
import os
import pickle


class RealZincPlane:
    SIZE = 1 << 16

    def __init__(self, path):
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT)
        os.ftruncate(self._fd, self.SIZE)
        self._map = mmap.mmap(self._fd, self.SIZE)
        self._waiters = []

    def _write_region(self, offset, limit, record):
        body = pickle.dumps(record)
        self._map.seek(offset)
        self._map.write(b"\0" * limit)  # flaw: neither a lock nor a sequence number spans clearing, filling and notifying
        self._map.seek(offset)
        self._map.write(len(body).to_bytes(4, "little"))
        self._map.write(body)
        for wake in self._waiters:
            wake()

    def write_slots(self, slots):
        self._write_region(0, 1 << 15, slots)
