# path: bingx_direct.py
import json

import aiohttp


async def fetch_positions(base_url: str, signer) -> list[dict]:
    session = aiohttp.ClientSession(base_url)  # flaw: an HTTP error or bad payload leaves the session open
    params = signer({"recvWindow": 5000})
    response = await session.get("/openApi/swap/v2/user/positions", params=params)
    response.raise_for_status()
    payload = json.loads(await response.text())
    rows = [row for row in payload["data"] if float(row["positionAmt"]) != 0]
    await session.close()
    return rows


async def snapshot(base_url: str, signer) -> dict:
    return {"positions": await fetch_positions(base_url, signer)}
