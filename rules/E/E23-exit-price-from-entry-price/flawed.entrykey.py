# path: pink_clickhouse.py
from __future__ import annotations

from typing import Any, Dict, Optional


class PinkClickHousePersistence:
    def __init__(self, client: Any, table: str = "trade_events") -> None:
        self._client = client
        self._table = table

    def _write_trade_event(
        self, slot: Dict[str, Any], decision: Any, outcome: Any, fill: Optional[Any] = None
    ) -> None:
        row = {
            "ts": outcome.timestamp,
            "trade_id": slot.get("trade_id", ""),
            "asset": slot.get("asset", ""),
            "side": slot.get("side", ""),
            "entry_price": float(slot.get("entry_price", 0.0)),
            "exit_price": float(slot.get("entry_price", 0.0)),  # flaw: the entry price stands in for the exit
            "quantity": float(slot.get("initial_size", 0.0)),
            "pnl": float(slot.get("realized_pnl", 0.0)),
            "exit_reason": decision.reason,
        }
        self._client.insert(self._table, [row])
