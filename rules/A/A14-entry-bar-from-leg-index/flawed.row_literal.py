# path: pink_clickhouse.py
from __future__ import annotations

import time
from typing import Any, Callable


class PinkClickHousePersistence:
    def __init__(self, sink: Callable[[str, dict], None], strategy: str = "pink") -> None:
        self._sink = sink
        self._strategy = strategy

    def persist_step(self, snapshot: Any, decision: Any, slot_dict: dict[str, Any]) -> None:
        self._write_position_state(snapshot, decision, slot_dict=slot_dict, status="OPEN")

    def _write_position_state(
        self, snapshot: Any, decision: Any, *, slot_dict: dict[str, Any], status: str
    ) -> None:
        self._sink(
            "position_state",
            {
                "ts": int(time.time() * 1000),
                "strategy": self._strategy,
                "trade_id": str(slot_dict.get("trade_id", "") or ""),
                "asset": getattr(snapshot, "symbol", ""),
                "entry_bar": int(slot_dict.get("active_leg_index", 0) or 0),  # flaw: leg counter in a column of bars
                "entry_price": float(slot_dict.get("entry_price", 0.0) or 0.0),
                "quantity": float(slot_dict.get("size", 0.0) or 0.0),
                "status": status,
            },
        )
