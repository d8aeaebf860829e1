# path: real_control_plane.py
import orjson


class RealZincControlPlane:
    DEFAULTS = {"mode": "paused", "max_positions": 1, "backpressure_us": 0}

    def __init__(self, region):
        self._region = region
        self._last = dict(self.DEFAULTS)
        self._last_seq = -1

    def write(self, **changes):
        merged = {**self.read(), **changes}
        self._region.replace(orjson.dumps(merged))

    def read(self):
        blob = self._region.tobytes().rstrip(b"\x00")
        if not blob:
            return dict(self.DEFAULTS)
        decoded = orjson.loads(blob)  # flaw: the cache is filled but never consulted
        self._last = {**self.DEFAULTS, **decoded}
        self._last_seq = self._region.seq
        return dict(self._last)
