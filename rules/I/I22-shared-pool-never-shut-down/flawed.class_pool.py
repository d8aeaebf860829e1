# path: bingx_venue.py
import concurrent.futures
import threading


class BingxVenueAdapter:
    _executor = None
    _executor_lock = threading.Lock()

    def __init__(self, backend):
        self._backend = backend

    @classmethod
    def _get_executor(cls):
        with cls._executor_lock:
            if cls._executor is None:
                cls._executor = concurrent.futures.ThreadPoolExecutor(max_workers=3)  # flaw: shared by all adapters, never shut down
            return cls._executor

    def _call(self, func, *args, timeout=5.0):
        return self._get_executor().submit(func, *args).result(timeout=timeout)

    def submit(self, intent):
        return self._call(self._backend.submit_intent, intent)

    def cancel(self, order):
        return self._call(self._backend.cancel, order)

    def close(self):
        self._backend.close()
