import concurrent.futures
import logging

log = logging.getLogger(__name__)
_pool = concurrent.futures.ThreadPoolExecutor(2)


class BingxVenueAdapter:
    def __init__(self, client):
        self.client = client
        self._snapshots = []

    def _backend_snapshot(self, wait=1.5):
        job = _pool.submit(self.client.fetch_positions)
        job.add_done_callback(self._store)
        try:
            return job.result(timeout=wait)
        except concurrent.futures.TimeoutError:
            log.warning("positions late, serving an earlier answer")
            return self._snapshots[0] if self._snapshots else {}

    def _store(self, job):
        if not job.exception():
            self._snapshots.append(job.result())
            del self._snapshots[:-3]

    def reconcile(self, last):
        now = self._backend_snapshot()
        gone = [("CLOSED", s, last[s]) for s in last if s not in now]  # flaw: no check that now was fetched after last
        came = [("OPENED", s, now[s]) for s in now if s not in last]
        return now, gone + came
