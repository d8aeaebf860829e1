# path: data_feed.py
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone


def now_utc():
    return datetime.now(tz=timezone.utc)


@dataclass
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: datetime = field(default_factory=now_utc)


class DataFeed:
    def replay(self, symbol, price):
        return MarketSnapshot(symbol=symbol, price=price, timestamp=now_utc())  # flaw: a datetime here, seconds in live

    def live(self, symbol, row):
        seen = time.time()
        snapshot = MarketSnapshot(symbol=symbol, price=float(row["price"]), timestamp=seen)
        return snapshot
