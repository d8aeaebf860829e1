# path: bingx_venue.py
import asyncio
import concurrent.futures


class BingxVenueAdapter:
    def __init__(self, direct) -> None:
        self._direct = direct
        self._pool = concurrent.futures.ThreadPoolExecutor(max_workers=1)

    async def _run(self, make_coro):
        future = self._pool.submit(lambda: asyncio.run(make_coro()))
        return await asyncio.wrap_future(future)

    async def submit(self, order: dict) -> dict:
        return await self._run(lambda: self._direct.place_order(order))


def submit_from_script(adapter: BingxVenueAdapter, order: dict) -> dict:
    with concurrent.futures.ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, adapter.submit(order)).result()


if __name__ == "__main__":
    from bingx_direct import BingxDirectExecutionAdapter

    print(submit_from_script(BingxVenueAdapter(BingxDirectExecutionAdapter()), {"symbol": "BTC-USDT"}))
