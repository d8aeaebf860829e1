import threading, time
class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend
        self._cond = threading.Condition()
        self._busy = False
        self._cache = None
        self._seen = None
    def _backend_snapshot(self):
        with self._cond:
            if self._busy:
                if not self._cond.wait(timeout=5.0):
                    return self._cache
                return self._cache
            self._busy = True
        data = self._backend.fetch()
        with self._cond:
            self._cache = data
            self._busy = False
            self._cond.notify_all()
        return data
    def reconcile(self):
        old, new = self._seen, self._backend_snapshot()
        self._seen = new
        return self._diff(old, new)
    def _diff(self, old, new):
        out = []
        for symbol, size in new.items():
            if float(size) != float(old.get(symbol, 0.0)):
                out.append((symbol, size))
        return out
