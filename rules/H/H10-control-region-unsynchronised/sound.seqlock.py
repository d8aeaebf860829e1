# path: real_control_plane.py
import json
import struct

_HEAD = struct.Struct("<QI")


class RealZincControlPlane:
    def __init__(self, region):
        self._buf = region.buf

    def _seq(self):
        return _HEAD.unpack_from(self._buf, 0)[0]

    def read(self):
        while True:
            before = self._seq()
            if before % 2:
                continue
            _, length = _HEAD.unpack_from(self._buf, 0)
            raw = bytes(self._buf[_HEAD.size : _HEAD.size + length])
            if self._seq() == before:
                return json.loads(raw)

    def update(self, **changes):
        seq = self._seq()
        raw = json.dumps(changes).encode()
        _HEAD.pack_into(self._buf, 0, seq + 1, len(raw))
        self._buf[_HEAD.size : _HEAD.size + len(raw)] = raw
        _HEAD.pack_into(self._buf, 0, seq + 2, len(raw))
