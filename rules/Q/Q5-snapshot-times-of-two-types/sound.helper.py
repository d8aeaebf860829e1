# path: data_feed.py
from datetime import datetime, timezone

from contracts import MarketSnapshot


def _instant(millis=None):
    if millis is None:
        return datetime.now(timezone.utc)
    return datetime.fromtimestamp(millis / 1000.0, tz=timezone.utc)


def live(symbol, row):
    return MarketSnapshot(symbol=symbol, price=float(row["p"]), timestamp=_instant(row["T"]))


def replay(symbol, price):
    return MarketSnapshot(symbol=symbol, price=price, timestamp=_instant())
