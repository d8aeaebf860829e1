# path: market_feed.py
from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass(frozen=True)
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: datetime

    @property
    def age_seconds(self) -> float:
        return (datetime.now(timezone.utc) - self.timestamp).total_seconds()

    def to_row(self) -> dict:
        return {"symbol": self.symbol, "price": self.price, "ts": self.timestamp.isoformat()}


def _build_live_snapshot(ticker: dict) -> MarketSnapshot:
    return MarketSnapshot(
        symbol=ticker["symbol"],
        price=float(ticker["lastPrice"]),
        timestamp=time.time(),  # flaw: a float where a datetime is declared and used
    )
