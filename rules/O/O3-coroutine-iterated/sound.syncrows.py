# path: tests/live/conftest.py
import asyncio

import pytest


async def _fetch(client):
    return await client.get("/openApi/swap/v2/quote/contracts")


def _contract_rows(client):
    return asyncio.run(_fetch(client))["data"]


def _pick_live_symbol(client, quote="USDT"):
    rows = _contract_rows(client)
    wanted = [r["symbol"] for r in rows if r["symbol"].endswith(quote) and r["status"] == 1]
    if not wanted:
        pytest.skip("no tradable contract")
    return min(wanted)


@pytest.fixture
def live_symbol(live_client):
    return _pick_live_symbol(live_client)
