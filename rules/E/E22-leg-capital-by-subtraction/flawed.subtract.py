# path: pink_clickhouse.py
from __future__ import annotations

from typing import Any, Dict


class PinkClickHousePersistence:
    def __init__(self, client: Any, account: Any) -> None:
        self._client = client
        self._account = account

    def _capital(self) -> float:
        return float(self._account.capital)

    def _write_trade_exit_leg(self, slot: Dict[str, Any], event: Any, leg: int, pnl_leg: float) -> None:
        capital_after = self._capital()
        row = {
            "ts": event.timestamp,
            "trade_id": slot["trade_id"],
            "slot_id": slot["slot_id"],
            "exit_leg": leg,
            "exit_price": event.price,
            "exit_size": event.filled_size,
            "pnl_leg": pnl_leg,
            "capital_before": capital_after - pnl_leg,  # flaw: worked back, right only if nothing else moved the capital
            "capital_after": capital_after,
        }
        self._client.insert("trade_exit_legs", [row])
