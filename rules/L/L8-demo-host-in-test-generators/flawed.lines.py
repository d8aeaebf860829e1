# path: _gen_test.py
import sys

import requests

CONTRACTS = "/openApi/swap/v2/quote/contracts"


def contract_rules(symbol):
    rows = requests.get("https://open-api-vst.bingx.com" + CONTRACTS, timeout=10).json()["data"]  # flaw: literal VST host
    return next(r for r in rows if r["symbol"] == symbol)


def emit(out, symbol):
    rules = contract_rules(symbol)
    out.write("import asyncio\n")
    out.write("from bingx_direct import BingxDirectExecutionAdapter\n\n")
    out.write(f"SYMBOL = {symbol!r}\n")
    out.write(f"STEP = {rules['quantityPrecision']}\n\n")
    out.write("async def test_flat():\n")
    out.write("    adapter = BingxDirectExecutionAdapter.from_env()\n")
    out.write("    assert not await adapter.positions(SYMBOL)\n")


if __name__ == "__main__":
    emit(sys.stdout, sys.argv[1])
