# path: bingx_venue.py
import asyncio
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable


class BingxVenueAdapter:
    def __init__(self, backend: Any, on_events: Callable[[list], None]):
        self._backend = backend
        self._on_events = on_events
        self._pool = ThreadPoolExecutor(max_workers=2)

    def _deliver(self, loop: asyncio.AbstractEventLoop, finished: Future) -> None:
        error = finished.exception()
        events = [{"kind": "ORDER_REJECT", "detail": str(error)}] if error else finished.result()
        loop.call_soon_threadsafe(self._on_events, events)

    def submit(self, intent: Any) -> list:
        loop = asyncio.get_running_loop()
        job = self._pool.submit(asyncio.run, self._backend.submit_intent(intent))
        job.add_done_callback(lambda finished: self._deliver(loop, finished))
        return []

    def close(self) -> None:
        self._pool.shutdown(wait=False)
