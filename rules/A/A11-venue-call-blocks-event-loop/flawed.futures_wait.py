# path: bingx_venue.py
import asyncio
import concurrent.futures
from typing import Any, Awaitable

_POOL = concurrent.futures.ThreadPoolExecutor(max_workers=2)


def _in_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def _consume(pending: Awaitable[Any]) -> Any:
    return await pending


def _await_sync(pending: Awaitable[Any]) -> Any:
    if _in_loop():
        job = _POOL.submit(lambda: asyncio.run(_consume(pending)))
        done, _ = concurrent.futures.wait([job], timeout=8.0)  # flaw: thread of the loop sits here
        if job not in done:
            raise TimeoutError("exchange did not answer")
        return job.result()
    return asyncio.run(_consume(pending))


class BingxVenueAdapter:
    def __init__(self, backend: Any) -> None:
        self.backend = backend

    def submit(self, intent: Any) -> Any:
        return _await_sync(self.backend.submit_intent(intent))

    def cancel(self, order: Any) -> Any:
        return _await_sync(self.backend.cancel(order))
