# path: pink_clickhouse.py
from typing import Any, Optional


class PinkClickHousePersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink
        self._capital = 25_000.0

    def persist_fill_events(self, slot_dict: dict, events: list) -> None:
        fill: Optional[float] = None
        for event in events:
            if event.kind in ("PARTIAL_FILL", "FULL_FILL") and event.price:
                fill = float(event.price)
        self._write_trade_event(slot_dict, fill_price=fill)

    def _write_trade_event(self, slot_dict: dict, fill_price: Optional[float]) -> None:
        entry = slot_dict.get("entry_price")
        pnl = float(slot_dict.get("realized_pnl") or 0.0)
        self._capital += pnl
        row = dict(
            trade_id=slot_dict.get("trade_id", ""),
            entry_price=float(entry or 0.0),
            exit_price=float(entry or fill_price or 0.0),  # flaw: fill is only asked when no entry exists
            pnl=pnl,
            capital_after=self._capital,
        )
        self._sink("trade_events", row)
