# path: bingx_venue.py
import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor
from typing import Any


class BingxVenueAdapter:
    def __init__(self, backend: Any, max_workers: int = 3) -> None:
        self._backend = backend
        self._max_workers = max_workers
        self._pool: ThreadPoolExecutor | None = None

    def _get_executor(self) -> ThreadPoolExecutor:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=self._max_workers)
        return self._pool

    async def _run(self, result: Any) -> Any:
        if not inspect.isawaitable(result):
            return result
        future = self._get_executor().submit(asyncio.run, result)
        return await asyncio.wrap_future(future)

    async def submit(self, intent: Any) -> list:
        return self._events(intent, await self._run(self._backend.submit_intent(intent)))

    async def reconcile(self) -> list:
        return list(await self._run(self._backend.snapshot()))

    def _events(self, intent: Any, receipt: Any) -> list:
        return [{"kind": receipt.kind, "slot_id": intent.slot_id}]
