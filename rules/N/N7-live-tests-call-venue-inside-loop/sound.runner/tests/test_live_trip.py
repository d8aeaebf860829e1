import asyncio

from tests.intents import entry
from tests.live_tools import flatten, ticker


def test_trip(http, desk):
    with asyncio.Runner() as runner:
        price = runner.run(ticker(http, "BTC-USDT"))
        assert desk.place(entry("live-9", price)).accepted
        runner.run(flatten(http, "BTC-USDT"))
