# path: bingx_venue.py
import logging
from threading import Event, Thread

log = logging.getLogger(__name__)


class BingxVenueAdapter:
    WAIT_S = 3.0

    def __init__(self, backend):
        self._backend = backend
        self._snapshot_ready = Event()
        self._latest = {}

    def _fetch(self):
        self._latest = self._backend.fetch_snapshot()
        self._snapshot_ready.set()

    def _backend_snapshot(self):
        self._snapshot_ready.clear()
        Thread(target=self._fetch, daemon=True).start()
        arrived = self._snapshot_ready.wait(timeout=self.WAIT_S)  # flaw: one timed wait on the platform's clock decides
        if not arrived:
            log.warning("snapshot late, going on with the last one")
        return self._latest
