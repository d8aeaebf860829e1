# path: real_zinc_plane.py
import threading
import time


class RealZincPlane:
    def __init__(self, region, interval=1.0):
        self._region = region
        self._intent_cache = []
        self._lock = threading.Lock()
        threading.Thread(target=self._flush_forever, args=(interval,), daemon=True).start()

    def write_intent(self, intent):
        with self._lock:
            self._intent_cache.append(intent)

    def _flush_forever(self, interval):
        while True:
            time.sleep(interval)
            with self._lock:
                batch, self._intent_cache = self._intent_cache, []
            if batch:
                self._region.write_batch(batch[-256:])
