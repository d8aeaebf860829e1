# path: bingx_venue.py
import asyncio
import concurrent.futures


class BingxVenueAdapter:
    def __init__(self, direct, timeout: float = 15.0) -> None:
        self._direct = direct
        self._timeout = timeout
        self._pool = concurrent.futures.ThreadPoolExecutor(max_workers=1)

    def _run(self, coro):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(coro)
        future = self._pool.submit(asyncio.run, coro)
        return future.result(timeout=self._timeout)  # flaw: the loop's own thread waits for the exchange

    def submit(self, order: dict) -> dict:
        return self._run(self._direct.place_order(order))

    def open_orders(self) -> list[dict]:
        return self._run(self._direct.fetch_open_orders())
