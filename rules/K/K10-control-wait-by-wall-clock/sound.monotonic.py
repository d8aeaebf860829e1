# path: real_zinc_plane.py
import json
from time import monotonic, sleep


class RealZincControlPlane:
    def __init__(self, region, poll_interval=0.01):
        self._region = region
        self._poll = poll_interval
        self._seen = 0

    def read(self):
        return json.loads(bytes(self._region.buf).rstrip(b"\0") or b"{}")

    def wait(self, timeout):
        deadline = monotonic() + timeout
        while monotonic() < deadline:
            words = self.read()
            if words.get("seq", 0) > self._seen:
                self._seen = words["seq"]
                return words
            sleep(min(self._poll, max(0.0, deadline - monotonic())))
        return None
