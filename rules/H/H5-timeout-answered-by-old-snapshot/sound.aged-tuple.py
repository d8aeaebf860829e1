# path: bingx_venue.py
import time


class BingxVenueAdapter:
    def _backend_snapshot(self):
        if not self._ready.wait(self.snapshot_timeout):
            age = time.monotonic() - self._last_at
            if self._last_snapshot is None or age > self.max_age:
                raise TimeoutError("the snapshot is too old")
        return self._last_snapshot
