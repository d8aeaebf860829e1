# path: market_feed.py
from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass(frozen=True)
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: datetime

    def to_row(self):
        return (self.symbol, self.price, self.timestamp.isoformat())


def _build_live_snapshot(ticker):
    when = datetime.fromtimestamp(ticker["time"] / 1000.0, tz=timezone.utc)
    return MarketSnapshot(ticker["symbol"], float(ticker["lastPrice"]), when)


def _build_replay_snapshot(row):
    return MarketSnapshot(row["symbol"], row["price"], datetime.fromisoformat(row["ts"]))
