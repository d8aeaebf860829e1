# path: bingx_venue.py
import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend
        self._executor = None

    def _get_executor(self):
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=3)
        return self._executor

    def _run(self, result):
        if not inspect.isawaitable(result):
            return result
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(result)
        return self._get_executor().submit(asyncio.run, result).result()

    def submit(self, intent):
        receipt = self._run(self.backend.submit_intent(intent))
        return [{"kind": receipt["kind"], "slot_id": intent.slot_id, "price": receipt["price"]}]
