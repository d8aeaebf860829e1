from http_client import HttpClient


async def _contract_rows(http: HttpClient):
    """The client's `get` is a coroutine, that of a row is not."""
    body = await http.get("/contracts")
    open_ones = [row for row in body if row.get("status", 0) == 1]
    open_ones.sort(key=lambda row: row.get("minimum"))
    return open_ones


async def _pick_live_symbol(http: HttpClient):
    rows = await _contract_rows(http)
    return next(row["symbol"] for row in rows if row.get("minimum", 0.0) < 5.0)
