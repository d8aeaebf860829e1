# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    def __init__(self, direct, timeout: float = 15.0) -> None:
        self._direct = direct
        self._timeout = timeout

    async def _run(self, coro):
        return await asyncio.wait_for(coro, self._timeout)

    async def submit(self, order: dict) -> dict:
        return await self._run(self._direct.place_order(order))

    async def open_orders(self) -> list[dict]:
        return await self._run(self._direct.fetch_open_orders())
