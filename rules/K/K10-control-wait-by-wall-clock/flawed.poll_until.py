# path: real_zinc_plane.py
import json
import time


class RealZincControlPlane:
    def __init__(self, region, poll_interval=0.01):
        self._region = region
        self._poll = poll_interval
        self._seen = 0

    def read(self):
        return json.loads(bytes(self._region.buf).rstrip(b"\0") or b"{}")

    def wait(self, timeout=None):
        start = time.time()
        while timeout is None or time.time() < start + timeout:  # flaw: the wall clock measures the limit
            words = self.read()
            if words.get("seq", 0) > self._seen:
                self._seen = words["seq"]
                return words
            time.sleep(self._poll)
        return None

    def update(self, **words):
        body = json.dumps({**self.read(), **words, "seq": self._seen + 1}).encode()
        self._region.buf[: len(body)] = body
