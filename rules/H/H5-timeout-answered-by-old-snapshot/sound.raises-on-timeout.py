# path: bingx_venue.py
import concurrent.futures
import logging

log = logging.getLogger(__name__)


class SnapshotUnavailable(Exception):
    pass


class BingxVenueAdapter:
    def __init__(self, backend, timeout: float = 2.0) -> None:
        self._backend = backend
        self._timeout = timeout
        self._pool = concurrent.futures.ThreadPoolExecutor(max_workers=1)

    def _backend_snapshot(self) -> dict:
        future = self._pool.submit(self._backend.fetch_snapshot)
        try:
            return future.result(timeout=self._timeout)
        except concurrent.futures.TimeoutError as exc:
            raise SnapshotUnavailable(f"no snapshot within {self._timeout}s") from exc

    def reconcile(self, kernel) -> bool:
        try:
            snapshot = self._backend_snapshot()
        except SnapshotUnavailable:
            log.warning("reconcile skipped", exc_info=True)
            return False
        kernel.reconcile(snapshot["positions"], snapshot["orders"])
        return True
