# path: bingx_venue.py
import atexit
import threading
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    _pool = None
    _guard = threading.Lock()

    def __init__(self, client):
        self._client = client

    @classmethod
    def _get_executor(cls):
        with cls._guard:
            if cls._pool is None:
                cls._pool = ThreadPoolExecutor(max_workers=16)
                atexit.register(cls._pool.shutdown, wait=False, cancel_futures=True)
            return cls._pool

    def positions(self):
        return self._get_executor().submit(self._client.positions).result(timeout=3)

    def submit(self, intent):
        return self._get_executor().submit(self._client.place, intent).result(timeout=3)
