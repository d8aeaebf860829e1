# path: real_control_plane.py
import json
import struct

_HEAD = struct.Struct(">4sH")
_KIND = b"PKC1"


class RealZincControlPlane:
    def __init__(self, mapped):
        self._mapped = mapped
        self.halted = True

    def read(self):
        kind, size = _HEAD.unpack_from(self._mapped)  # flaw: kind and length are looked at, not whether update() was at work
        body = bytes(self._mapped[_HEAD.size : _HEAD.size + size])
        if kind == _KIND and len(body) == size:
            return json.loads(body)
        return {}

    def update(self, **words):
        body = json.dumps({**self.read(), **words}).encode()
        self._mapped[: _HEAD.size] = _HEAD.pack(_KIND, len(body))
        self._mapped[_HEAD.size : _HEAD.size + len(body)] = body
