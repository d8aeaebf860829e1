# path: pink_clickhouse.py
from __future__ import annotations

import time
from typing import Any, Callable, Optional


class PinkClickHousePersistence:
    def __init__(self, sink: Callable[[str, dict], None]) -> None:
        self._sink = sink

    def persist_recovery_state(
        self, *, snapshot: Any, acc_dict: Optional[dict[str, Any]] = None, reason: str = "restart"
    ) -> None:
        self._write_position_state(snapshot, slot_dict={}, status="RECOVERED")
        self._write_trade_reconstruction(
            snapshot,
            trade_id=acc_dict.get("trade_id", "") if acc_dict else "",  # flaw: account dict holds no trade id
            capital=float(acc_dict.get("capital", 0.0)) if acc_dict else 0.0,
            event_type=reason,
        )

    def _write_position_state(self, snapshot: Any, *, slot_dict: dict, status: str) -> None:
        self._sink("position_state", {"ts": time.time(), "status": status, "size": slot_dict.get("size", 0.0)})

    def _write_trade_reconstruction(
        self, snapshot: Any, *, trade_id: str, capital: float, event_type: str
    ) -> None:
        row = {"ts": time.time(), "trade_id": trade_id, "capital": capital, "event_type": event_type}
        self._sink("trade_reconstruction", row)
