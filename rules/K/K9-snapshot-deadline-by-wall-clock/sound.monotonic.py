# path: bingx_venue.py
import time


class BingxVenueAdapter:
    def __init__(self, backend, timeout=2.0):
        self._backend = backend
        self._timeout = timeout

    def _backend_snapshot(self):
        job = self._backend.request_snapshot()
        deadline = time.monotonic() + self._timeout
        while time.monotonic() < deadline:
            if job.done():
                return job.result()
            time.sleep(0.02)
        raise TimeoutError(f"no snapshot within {self._timeout} s")

    def reconcile(self):
        return sorted(self._backend_snapshot().items())
