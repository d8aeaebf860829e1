# path: market_feed.py
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any


@dataclass(frozen=True)
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: Any


class MarketFeed:
    def __init__(self, rest, socket):
        self._rest = rest
        self._socket = socket

    async def backfill(self, symbol):
        for row in await self._rest.klines(symbol):
            yield MarketSnapshot(symbol, float(row["close"]), datetime.fromtimestamp(row["time"] / 1000, timezone.utc))  # flaw: a datetime here, a float in live

    async def live(self, symbol):
        async for tick in self._socket.trades(symbol):
            yield MarketSnapshot(symbol, float(tick["p"]), time.time())  # flaw: a float here, a datetime in backfill
