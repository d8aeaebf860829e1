# path: real_zinc_plane.py
import json
import struct

_HEAD = struct.Struct("<QI")


class RealZincPlane:
    def __init__(self, shm, notifier):
        self._shm = shm
        self._notifier = notifier
        self._seq = 0

    def _write_region(self, name, payload):
        data = json.dumps(payload).encode("utf-8")
        buf = self._shm[name].buf
        self._seq += 1
        _HEAD.pack_into(buf, 0, self._seq, 0)
        buf[_HEAD.size : _HEAD.size + len(data)] = data
        self._seq += 1
        _HEAD.pack_into(buf, 0, self._seq, len(data))
        self._notifier.notify(name)

    def read_region(self, name):
        buf = self._shm[name].buf
        while True:
            before, size = _HEAD.unpack_from(buf, 0)
            raw = bytes(buf[_HEAD.size : _HEAD.size + size])
            after, _ = _HEAD.unpack_from(buf, 0)
            if before == after and before % 2 == 0:
                return json.loads(raw) if raw else {}
