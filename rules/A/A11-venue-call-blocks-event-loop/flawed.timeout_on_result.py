# path: bingx_venue.py
import asyncio
import inspect
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

logger = logging.getLogger("bingx")


class BingxVenueAdapter:
    def __init__(self, backend: Any, timeout: float = 10.0) -> None:
        self._backend = backend
        self._timeout = timeout
        self._pool: Optional[ThreadPoolExecutor] = None

    def _get_executor(self) -> ThreadPoolExecutor:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=3, thread_name_prefix="bingx")
        return self._pool

    def _run(self, result: Any) -> Any:
        if not inspect.isawaitable(result):
            return result
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(result)
        future = self._get_executor().submit(asyncio.run, result)
        logger.debug("waiting up to %.1fs for the exchange", self._timeout)
        return future.result(timeout=self._timeout)  # flaw: the loop's thread waits for the exchange

    def submit(self, intent: Any) -> list:
        receipt = self._run(self._backend.submit_intent(intent))
        return [receipt]

    def cancel(self, order: Any, reason: str = "") -> list:
        return [self._run(self._backend.cancel(order, reason))]

    def reconcile(self) -> list:
        return list(self._run(self._backend.snapshot()))
