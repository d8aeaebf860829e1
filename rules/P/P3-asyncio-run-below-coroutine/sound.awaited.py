# path: tests/live_check.py
import asyncio

from bingx_direct import BingxDirectExecutionAdapter


async def _check_open_orders(symbol):
    async with BingxDirectExecutionAdapter.from_env() as client:
        orders = await client.open_orders(symbol)
    assert not orders, f"{len(orders)} orders left on {symbol}"


async def _verify(kernel, symbol):
    await kernel.flatten(symbol)
    await _check_open_orders(symbol)
    print("flat:", symbol)


if __name__ == "__main__":
    from tests.helpers import live_kernel

    asyncio.run(_verify(live_kernel(), "BTC-USDT"))
