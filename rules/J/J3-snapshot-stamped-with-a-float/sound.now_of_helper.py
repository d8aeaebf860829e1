# path: data_feed.py
from dataclasses import dataclass, field
from datetime import datetime, timezone


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: datetime = field(default_factory=utc_now)


def _build_live_snapshot(symbol, price):
    at = utc_now()
    return MarketSnapshot(symbol=symbol, price=price, timestamp=at)


def row_of(snapshot: MarketSnapshot) -> dict:
    return {"symbol": snapshot.symbol, "price": snapshot.price, "ts": snapshot.timestamp.isoformat()}
