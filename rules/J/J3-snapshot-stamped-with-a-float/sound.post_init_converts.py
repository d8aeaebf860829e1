# path: market_feed.py
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Union


@dataclass
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: Union[datetime, float]

    def __post_init__(self):
        if isinstance(self.timestamp, (int, float)):
            self.timestamp = datetime.fromtimestamp(self.timestamp, timezone.utc)
        if self.timestamp.tzinfo is None:
            raise ValueError("timestamp must be aware")

    def age(self) -> float:
        return (datetime.now(timezone.utc) - self.timestamp).total_seconds()


def _build_live_snapshot(symbol, price):
    return MarketSnapshot(symbol=symbol, price=price, timestamp=time.time())
