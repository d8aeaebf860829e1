# path: bingx_venue.py
import asyncio
from concurrent.futures import ThreadPoolExecutor

_EXECUTOR = ThreadPoolExecutor(max_workers=3, thread_name_prefix="bingx")  # flaw: one for all adapters, and no close() ends it


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def _get_executor(self):
        return _EXECUTOR

    def submit(self, intent):
        return self._get_executor().submit(asyncio.run, self._backend.submit_intent(intent)).result(5)

    def close(self):
        self._backend.close()
