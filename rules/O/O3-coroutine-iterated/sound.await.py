# path: tests/test_live_symbol.py
from bingx_direct import BingxDirectExecutionAdapter


async def _contract_rows(client):
    answer = await client.get("/openApi/swap/v2/quote/contracts")
    return answer["data"]


async def _pick_live_symbol(client, max_notional=10.0):
    for row in await _contract_rows(client):
        if row["status"] == 1 and float(row["tradeMinUSDT"]) <= max_notional:
            return row["symbol"]
    return None


async def test_live_symbol():
    async with BingxDirectExecutionAdapter.from_env() as client:
        assert await _pick_live_symbol(client) is not None
