# path: real_control_plane.py
import threading

import orjson


class RealZincControlPlane:
    def __init__(self, region):
        self._region = region
        self._current = self._decode()
        self._stop = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="zinc-control", daemon=True)
        self._watcher.start()

    def _decode(self):
        blob = self._region.tobytes().rstrip(b"\x00")
        return orjson.loads(blob) if blob else {}

    def _watch(self):
        while not self._stop.is_set():
            if self._region.wait_changed(timeout=0.5):
                self._current = self._decode()

    def read(self):
        return self._current

    def close(self):
        self._stop.set()
        self._watcher.join()
