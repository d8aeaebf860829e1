# path: data_feed.py
import time
from dataclasses import dataclass
@dataclass
class MarketSnapshot:
    symbol: str
    price: float
    timestamp: float
def _build_live_snapshot(symbol, price):
    return MarketSnapshot(symbol, price, time.time())
def to_row(snapshot: MarketSnapshot):
    return {"ts": int(snapshot.timestamp * 1000)}
