# path: market_feed.py
import datetime as dt
import time
from typing import NamedTuple


class MarketSnapshot(NamedTuple):
    symbol: str
    price: float
    timestamp: float


def from_ticker(row: dict) -> MarketSnapshot:
    return MarketSnapshot(row["symbol"], float(row["price"]), timestamp=row["time"] / 1000.0)


def from_candle(symbol: str, close: float, opened: dt.datetime) -> MarketSnapshot:
    if opened.tzinfo is None:
        raise ValueError("candle time without a zone")
    return MarketSnapshot(symbol, close, timestamp=opened.timestamp())


def from_mark(symbol: str, mark: float) -> MarketSnapshot:
    return MarketSnapshot(symbol, mark, timestamp=time.time())
