# path: pink_clickhouse.py
from typing import Any, Optional


def _price_of(events: list) -> Optional[float]:
    for event in events:
        if event.kind == "FULL_FILL" and event.price > 0:
            return float(event.price)
    return None


class PinkClickHousePersistence:
    COLUMNS = ["trade_id", "entry_price", "exit_price", "pnl"]

    def __init__(self, client: Any) -> None:
        self._client = client

    def persist_fill_events(self, slot_dict: dict, events: list) -> None:
        self._write_trade_event(slot_dict, price=_price_of(events))

    def _write_trade_event(self, slot_dict: dict, *, price: Optional[float] = None) -> None:
        entry = float(slot_dict.get("entry_price") or 0.0)
        pnl = 0.0 if price is None else (price - entry) * float(slot_dict.get("initial_size") or 0.0)
        values = [slot_dict.get("trade_id"), entry, price, pnl]
        self._client.insert("trade_events", [values], column_names=self.COLUMNS)
