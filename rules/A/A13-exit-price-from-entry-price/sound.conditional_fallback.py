# path: pink_clickhouse.py
from dataclasses import asdict, dataclass


@dataclass
class TradeEventRow:
    trade_id: str
    entry_price: float
    exit_price: float
    size: float


class ClickHouseWriter:
    def __init__(self, client):
        self.client = client

    def persist_fill_events(self, slot, events):
        price = 0.0
        for event in events:
            if event.kind == "FULL_FILL":
                price = event.price
        self._write_trade_event(slot, price)

    def _write_trade_event(self, slot, fill_price):
        entry = float(slot["entry_price"])
        if fill_price > 0.0:
            leaving = fill_price
        else:
            leaving = entry
        record = TradeEventRow(slot["trade_id"], entry, leaving, float(slot["initial_size"]))
        self.client.insert("trade_events", [asdict(record)])
