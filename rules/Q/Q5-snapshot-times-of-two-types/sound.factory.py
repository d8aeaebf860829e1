# path: market_feed.py
from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass(frozen=True)
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: datetime

    def __post_init__(self):
        if not isinstance(self.timestamp, datetime) or self.timestamp.tzinfo is None:
            raise TypeError("timestamp must be an aware datetime")

    @classmethod
    def at_millis(cls, symbol, price, millis):
        return cls(symbol, float(price), datetime.fromtimestamp(millis / 1000, timezone.utc))


class MarketFeed:
    async def backfill(self, symbol):
        for row in await self._rest.klines(symbol):
            yield MarketSnapshot.at_millis(symbol, row["close"], row["time"])

    async def live(self, symbol):
        async for tick in self._socket.trades(symbol):
            yield MarketSnapshot.at_millis(symbol, tick["p"], tick["T"])
