import threading


class RealZincPlane:
    def __init__(self, shm):
        self._lock = threading.Lock()
        self._shm = shm

    def _write_region(self, offset, data):
        with self._lock:
            buf = self._shm.buf
            buf[offset:offset + self.size] = bytes(self.size)  # flaw: only writers take the lock
            buf[offset:offset + len(data)] = data
            self._event.set()

    def read_region(self, offset):
        return bytes(self._shm.buf[offset:offset + self.size]).rstrip(b"\0")
