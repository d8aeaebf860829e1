# path: real_zinc_plane.py
import json


class RealZincPlane:
    def __init__(self, shm, notifier):
        self._shm = shm
        self._notifier = notifier

    def _write_region(self, name, payload):
        data = json.dumps(payload).encode("utf-8")
        region = self._shm[name]
        if len(data) > len(region.buf):
            raise ValueError(f"{name}: {len(data)} bytes do not fit")
        region.buf[:] = bytes(len(region.buf))  # flaw: readers can copy the buffer while it is empty or half written
        region.buf[: len(data)] = data
        self._notifier.notify(name)

    def read_region(self, name):
        raw = bytes(self._shm[name].buf).rstrip(b"\x00")
        return json.loads(raw) if raw else {}
