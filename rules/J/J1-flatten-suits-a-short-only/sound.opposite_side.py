# path: tests/test_live_smoke.py
import pytest

OPPOSITE = {"LONG": "SELL", "SHORT": "BUY"}


async def _flatten(adapter, symbol):
    for position in await adapter.positions(symbol):
        qty = abs(float(position["positionAmt"]))
        if qty:
            await adapter.place_order(
                symbol=symbol, side=OPPOSITE[position["positionSide"]], type="MARKET", quantity=qty
            )
    left = await adapter.positions(symbol)
    assert all(float(p["positionAmt"]) == 0.0 for p in left), left


@pytest.mark.asyncio
async def test_round_trip(adapter):
    await adapter.place_order(symbol="BTC-USDT", side="BUY", type="MARKET", quantity=0.001)
    await _flatten(adapter, "BTC-USDT")
