# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any, Mapping, Optional


@dataclass
class TradeEventRow:
    trade_id: str
    side: str
    quantity: float
    entry_price: float
    exit_price: float
    pnl: float


class PinkPersistence:
    def __init__(self, sink: Any):
        self.sink = sink

    @staticmethod
    def _slot_entry_price(slot: Mapping[str, Any]) -> float:
        value: Optional[float] = slot.get("entry_price")
        return 0.0 if value is None else float(value)

    def persist_fill_events(self, slot: Mapping[str, Any], event: Any) -> None:
        price = float(event.price or 0.0) or self._slot_entry_price(slot)
        self.sink.put("fills", {"trade_id": slot["trade_id"], "price": price, "size": event.size})
        if slot["closed"]:
            self._write_trade_event(slot, float(slot["realized_pnl"]))

    def _write_trade_event(self, slot: Mapping[str, Any], pnl: float) -> None:
        record = TradeEventRow(
            trade_id=slot["trade_id"],
            side=slot["side"],
            quantity=float(slot["initial_size"]),
            entry_price=self._slot_entry_price(slot),
            exit_price=self._slot_entry_price(slot),  # flaw: entry helper feeds the exit field
            pnl=pnl,
        )
        self.sink.put("trade_events", asdict(record))
