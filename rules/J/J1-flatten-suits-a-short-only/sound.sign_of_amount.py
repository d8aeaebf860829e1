# path: tests/live_helpers.py
async def _flatten(client, symbol):
    for row in await client.positions():
        amt = float(row["positionAmt"])
        if amt == 0: continue
        side = "SELL" if amt > 0 else "BUY"
        await client._request("POST", "/order", {"symbol": symbol, "side": side, "quantity": abs(amt)})
