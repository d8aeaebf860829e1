# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any, Callable, Optional


@dataclass
class TradeEventRow:
    trade_id: str
    entry_price: float
    exit_price: Optional[float]


def _write_trade_event(sink: Callable[[str, dict], None], slot: Any, event: Any) -> None:
    opened_at = float(slot.entry_price)
    exit_price = None
    if event is not None and event.price:
        exit_price = float(event.price)
    sink("trade_events", asdict(TradeEventRow(slot.trade_id, opened_at, exit_price)))


def _write_entry_event(sink: Callable[[str, dict], None], slot: Any) -> None:
    price = float(slot.entry_price)
    sink("entry_events", {"trade_id": slot.trade_id, "entry_price": price, "fill_price": price})
