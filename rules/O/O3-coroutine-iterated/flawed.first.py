# path: tests/live_helpers.py
async def _contract_rows(client):
    return (await client.get("/openApi/swap/v2/quote/contracts"))["data"]


async def _pick_live_symbol(client):
    for row in _contract_rows(client):  # flaw: loops over the coroutine
        return row["symbol"]
    return None
