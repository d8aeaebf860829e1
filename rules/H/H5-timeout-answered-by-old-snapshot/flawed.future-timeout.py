# path: bingx_venue.py
import concurrent.futures
from typing import Optional


class BingxVenueAdapter:
    def __init__(self, backend, timeout: float = 2.0) -> None:
        self._backend = backend
        self._timeout = timeout
        self._pool = concurrent.futures.ThreadPoolExecutor(max_workers=1)
        self._cached: Optional[dict] = None

    def _backend_snapshot(self) -> Optional[dict]:
        future = self._pool.submit(self._backend.fetch_snapshot)
        try:
            self._cached = future.result(timeout=self._timeout)
        except concurrent.futures.TimeoutError:
            return self._cached  # flaw: an old snapshot or None goes out as if it were new
        return self._cached

    def open_positions(self) -> list[dict]:
        return self._backend_snapshot()["positions"]

    def open_orders(self) -> list[dict]:
        return self._backend_snapshot()["orders"]
