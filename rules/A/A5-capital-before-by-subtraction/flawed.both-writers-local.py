# path: pink_clickhouse.py
from __future__ import annotations

from typing import Any


class PinkClickHouseWriter:
    def __init__(self, sink: Any, account: Any) -> None:
        self._sink = sink
        self._account = account

    def _capital(self) -> float:
        return float(self._account.snapshot.capital)

    def _write_trade_exit_leg(self, trade_id: str, leg: int, pnl_leg: float) -> None:
        capital_after = self._capital()
        start = capital_after - pnl_leg
        self._sink("trade_exit_legs", {
            "trade_id": trade_id,
            "leg": leg,
            "pnl": pnl_leg,
            "capital_before": start,  # flaw: live capital minus leg pnl
            "capital_after": capital_after,
        })

    def _write_trade_event(self, trade_id: str, pnl: float, reason: str) -> None:
        capital_after = self._capital()
        start = capital_after - pnl
        self._sink("trade_events", {
            "trade_id": trade_id,
            "exit_reason": reason,
            "pnl": pnl,
            "capital_before": start,  # flaw: live capital minus trade pnl
            "capital_after": capital_after,
        })
