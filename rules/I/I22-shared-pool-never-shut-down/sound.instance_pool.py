# path: bingx_venue.py
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, backend, workers=8):
        self._backend = backend
        self._workers = workers
        self._executor = None

    def _get_executor(self):
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=self._workers, thread_name_prefix="bingx")
        return self._executor

    def submit(self, intent):
        return self._get_executor().submit(self._backend.submit_intent, intent).result(timeout=5)

    def close(self):
        pool, self._executor = self._executor, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
        self._backend.close()
