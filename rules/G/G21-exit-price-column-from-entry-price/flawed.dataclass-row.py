# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any, Callable


@dataclass
class TradeEventRow:
    trade_id: str
    entry_price: float
    exit_price: float
    pnl: float


def _price(view: Any, name: str) -> float:
    return float(getattr(view, name, 0.0) or 0.0)


def _write_trade_event(sink: Callable[[str, dict], None], slot: Any, event: Any) -> None:
    opened_at = _price(slot, "entry_price")
    row = TradeEventRow(
        trade_id=slot.trade_id,
        entry_price=opened_at,
        exit_price=_price(slot, "entry_price"),  # flaw: closing price read from the slot's entry_price
        pnl=float(slot.realized_pnl),
    )
    if event is not None:
        sink("fills", {"trade_id": slot.trade_id, "size": event.filled_size})
    sink("trade_events", asdict(row))
