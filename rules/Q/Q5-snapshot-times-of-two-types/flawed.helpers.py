# path: market_feed.py
from __future__ import annotations

import datetime as dt
from typing import NamedTuple, Union


class MarketSnapshot(NamedTuple):
    symbol: str
    bid: float
    ask: float
    timestamp: Union[float, dt.datetime]


def from_ticker(row: dict) -> MarketSnapshot:
    return MarketSnapshot(row["symbol"], float(row["bidPrice"]), float(row["askPrice"]), timestamp=row["time"] / 1000.0)


def from_mark(symbol: str, mark: float) -> MarketSnapshot:
    now = dt.datetime.now(dt.timezone.utc)
    return MarketSnapshot(symbol, mark, mark, timestamp=now)  # flaw: from_ticker gives epoch seconds


def latest(snapshots: list[MarketSnapshot]) -> MarketSnapshot:
    return max(snapshots, key=lambda s: s.timestamp)
