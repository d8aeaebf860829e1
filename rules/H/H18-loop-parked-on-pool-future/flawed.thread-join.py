# path: bingx_venue.py
import asyncio
import threading
from typing import Any, Awaitable


class _Box:
    value: Any = None
    error: BaseException | None = None


class BingxVenueAdapter:
    def __init__(self, direct) -> None:
        self._direct = direct

    def _run(self, awaitable: Awaitable[Any]) -> Any:
        box = _Box()

        def body() -> None:
            loop = asyncio.new_event_loop()
            try:
                box.value = loop.run_until_complete(awaitable)
            except BaseException as exc:
                box.error = exc
            finally:
                loop.close()

        worker = threading.Thread(target=body)
        worker.start()
        worker.join()  # flaw: the caller is the event loop's thread
        if box.error is not None:
            raise box.error
        return box.value

    async def step(self, order: dict) -> dict:
        return self._run(self._direct.place_order(order))
