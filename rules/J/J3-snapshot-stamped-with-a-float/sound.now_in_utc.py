# path: data_feed.py
import datetime as dt
from dataclasses import dataclass


@dataclass
class MarketSnapshot:
    symbol: str
    timestamp: dt.datetime


def _build_live_snapshot(symbol):
    return MarketSnapshot(symbol=symbol, timestamp=dt.datetime.now(dt.timezone.utc))


def age(snapshot: MarketSnapshot) -> float:
    return (dt.datetime.now(dt.timezone.utc) - snapshot.timestamp).total_seconds()
