# path: real_zinc_plane.py
import json
import struct
import threading

_LEN = struct.Struct("<I")


class RealZincPlane:
    def __init__(self, shared):
        self._shared = shared
        self._writers = threading.Lock()
        self._seq = 0

    def _write_region(self, name, body):
        data = json.dumps(body).encode()
        area = self._shared[name].buf
        with self._writers:
            self._seq = self._seq + 1
            _LEN.pack_into(area, 0, len(data))  # flaw: readers take no lock
            area[_LEN.size : _LEN.size + len(data)] = data

    def read_region(self, name):
        area = self._shared[name].buf
        (size,) = _LEN.unpack_from(area, 0)
        return json.loads(bytes(area[_LEN.size : _LEN.size + size]))
