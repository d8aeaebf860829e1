# path: tests/test_live_symbol.py
import asyncio

from bingx_direct import BingxDirectExecutionAdapter


async def _contract_rows(client):
    answer = await client.get("/openApi/swap/v2/quote/contracts")
    return answer["data"]


async def _pick_live_symbol(client, max_notional=10.0):
    best = None
    for row in _contract_rows(client):  # flaw: loops over the coroutine
        notional = float(row["tradeMinUSDT"])
        if row["status"] == 1 and notional <= max_notional:
            best = best or row["symbol"]
    return best


async def test_live_symbol():
    async with BingxDirectExecutionAdapter.from_env() as client:
        assert await _pick_live_symbol(client) is not None
