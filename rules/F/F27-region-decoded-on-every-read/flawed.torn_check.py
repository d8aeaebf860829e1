# path: real_control_plane.py
import json


class RealZincControlPlane:
    def __init__(self, region):
        self._region = region
        self._is_closed = False

    def read(self):
        if self._is_closed:
            raise RuntimeError("closed")
        while True:
            before = self._region.seq
            raw = bytes(self._region.buf)
            if self._region.seq != before:
                continue
            if not raw:
                return {}
            return json.loads(raw)  # flaw: a whole read is parsed, changed or not
