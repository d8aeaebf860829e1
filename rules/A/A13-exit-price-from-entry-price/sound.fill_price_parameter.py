# path: pink_clickhouse.py
from typing import Any


class PinkClickHousePersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink

    def persist_fill_events(self, slot_dict: dict, events: list) -> None:
        fill_price = next((float(e.price) for e in reversed(events) if e.price), 0.0)
        if slot_dict.get("closed"):
            self._write_trade_event(slot_dict, fill_price)

    def _write_trade_event(self, slot_dict: dict, exit_price: float) -> None:
        entry_price = float(slot_dict.get("entry_price", 0.0) or 0.0)
        move = (exit_price - entry_price) / entry_price if entry_price > 0 else 0.0
        self._sink(
            "trade_events",
            {
                "trade_id": slot_dict.get("trade_id", ""),
                "entry_price": entry_price,
                "exit_price": exit_price,
                "move_pct": move * 100.0,
                "pnl": float(slot_dict.get("realized_pnl", 0.0)),
            },
        )
