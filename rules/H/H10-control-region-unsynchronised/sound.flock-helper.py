# path: real_control_plane.py
import contextlib
import fcntl
import json
import struct


class RealZincControlPlane:
    def __init__(self, region, fd):
        self._region = region
        self._fd = fd

    @contextlib.contextmanager
    def _exclusive(self):
        fcntl.flock(self._fd, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._fd, fcntl.LOCK_UN)

    def read(self):
        with self._exclusive():
            (length,) = struct.unpack_from("<I", self._region.buf)
            return json.loads(bytes(self._region.buf[4 : 4 + length]))

    def update(self, **changes):
        raw = json.dumps(changes).encode()
        with self._exclusive():
            struct.pack_into("<I", self._region.buf, 0, len(raw))
            self._region.buf[4 : 4 + len(raw)] = raw
