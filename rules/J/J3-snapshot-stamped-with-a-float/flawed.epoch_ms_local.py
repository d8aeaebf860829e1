# path: data_feed.py
import datetime as dt

from contracts import MarketSnapshot


class LiveFeed:
    def __init__(self, client, symbols):
        self._client = client
        self._symbols = symbols
        self._last_seen = None

    def _build_live_snapshot(self):
        prices = {s: self._client.ticker(s) for s in self._symbols}
        newest = max(p["time"] for p in prices.values())
        stamp = newest / 1000.0
        snap = MarketSnapshot(prices=prices, timestamp=stamp)  # flaw: epoch seconds, the consumers below take a datetime
        return snap

    def poll(self):
        snap = self._build_live_snapshot()
        if self.is_stale(snap):
            return None
        self._last_seen = snap.timestamp
        return snap

    @staticmethod
    def is_stale(snap: MarketSnapshot) -> bool:
        return dt.datetime.now(dt.timezone.utc) - snap.timestamp > dt.timedelta(seconds=5)
