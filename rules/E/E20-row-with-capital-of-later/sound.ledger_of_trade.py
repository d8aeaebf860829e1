# path: pink_clickhouse.py
class Ledgers:
    def __init__(self):
        self._of = {}

    def of(self, trade_id):
        return self._of.setdefault(trade_id, Ledger())

    def book(self, trade_id, capital):
        self.of(trade_id).capital = capital


class Ledger:
    capital = None


class PinkClickHousePersistence:
    def __init__(self, sink, ledgers):
        self._sink = sink
        self._ledgers = ledgers

    def _write_trade_event(self, event, mark):
        ledger = self._ledgers.of(event.trade_id)
        self._sink.put({"trade_id": event.trade_id, "capital": mark.capital, "capital_after": ledger.capital})
