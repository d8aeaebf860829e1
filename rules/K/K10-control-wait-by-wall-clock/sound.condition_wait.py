# path: control_plane.py
import threading
import time


class RealZincControlPlane:
    def __init__(self, region):
        self._region = region
        self._cond = threading.Condition()
        self._version = 0
        self.updated_at = None

    def update(self, **words):
        with self._cond:
            self._region.write(dict(words, updated_at=time.time()))
            self.updated_at = time.time()
            self._version += 1
            self._cond.notify_all()

    def wait(self, timeout):
        with self._cond:
            seen = self._version
            return self._cond.wait_for(lambda: self._version != seen, timeout=timeout)
