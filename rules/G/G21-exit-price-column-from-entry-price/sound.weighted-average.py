# path: pink_clickhouse.py
from datetime import datetime, timezone
from typing import Iterable, Optional


def _average_exit_price(fills: Iterable) -> Optional[float]:
    pairs = [(f.price, f.size) for f in fills if f.is_exit and f.size > 0]
    total = sum(size for _, size in pairs)
    return sum(price * size for price, size in pairs) / total if total else None


class PinkClickHousePersistence:
    def __init__(self, client) -> None:
        self._client = client

    def _write_trade_event(self, slot, fills, *, reason: str) -> None:
        row = {
            "ts": datetime.now(timezone.utc),
            "trade_id": slot.trade_id,
            "entry_price": slot.entry_price,
            "exit_price": _average_exit_price(fills),
            "pnl": slot.realized_pnl,
            "exit_reason": reason,
        }
        self._client.insert("trade_events", [list(row.values())], column_names=list(row))
