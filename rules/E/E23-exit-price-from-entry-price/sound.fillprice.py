# path: pink_clickhouse.py
from __future__ import annotations

from typing import Any, Dict


class PinkClickHousePersistence:
    def __init__(self, client: Any) -> None:
        self._client = client

    def _write_trade_event(self, slot: Dict[str, Any], exit_fill: Any) -> None:
        self._client.insert(
            "trade_events",
            [
                {
                    "ts": exit_fill.timestamp,
                    "trade_id": slot["trade_id"],
                    "entry_price": float(slot["entry_price"]),
                    "exit_price": float(exit_fill.price),
                    "quantity": float(exit_fill.filled_size),
                    "pnl": float(slot["realized_pnl"]),
                }
            ],
        )
