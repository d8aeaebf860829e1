# path: real_control_plane.py
import json


class RealZincControlPlane:
    def __init__(self, region):
        self._region = region

    def read(self):
        buf = self._region.buf
        length = int.from_bytes(buf[:4], "little")
        return json.loads(bytes(buf[4 : 4 + length]))

    def update(self, **changes):
        current = self.read()
        current.update(changes)
        self._put(json.dumps(current).encode())

    def _put(self, raw):
        buf = self._region.buf
        buf[:4] = len(raw).to_bytes(4, "little")  # flaw: length first, text after, and nothing tells a reader
        buf[4 : 4 + len(raw)] = raw
