import threading, time
class BingxVenueAdapter:
    def _backend_snapshot(self):
        with self._cond:
            if self._busy:
                if not self._cond.wait(timeout=5.0):
                    return self._cache
        data = Snapshot(self._backend.fetch(), time.monotonic())
        self._cache = data
        return data
    def reconcile(self):
        new = self._backend_snapshot()
        if self._seen is not None and new.fetched_at <= self._seen.fetched_at:
            return []
        old, self._seen = self._seen, new
        return [s for s in new.rows if s not in old.rows]
