# path: tests/live/conftest.py
import pytest


async def _contract_rows(client):
    rows = []
    async for page in client.pages("/openApi/swap/v2/quote/contracts"):
        rows.extend(page["data"])
    return rows


def _pick_live_symbol(client, quote="USDT"):
    rows = _contract_rows(client)  # flaw: the await is missing
    wanted = [r["symbol"] for r in rows if r["symbol"].endswith(quote) and r["status"] == 1]
    if not wanted:
        pytest.skip("no tradable contract")
    return min(wanted)


@pytest.fixture
def live_symbol(live_client):
    return _pick_live_symbol(live_client)
