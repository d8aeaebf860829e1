# path: pink_clickhouse.py
from __future__ import annotations

from typing import Any, Dict


class PinkClickHousePersistence:
    def __init__(self, client: Any) -> None:
        self._client = client
        self._leg_capital: Dict[str, float] = {}

    def on_entry(self, trade_id: str, capital: float) -> None:
        self._leg_capital[trade_id] = capital

    def _write_trade_exit_leg(self, slot: Dict[str, Any], event: Any, pnl_leg: float, capital_after: float) -> None:
        trade_id = slot["trade_id"]
        capital_before = self._leg_capital.get(trade_id)
        if capital_before is None:
            capital_before = capital_after - pnl_leg
        self._leg_capital[trade_id] = capital_after
        self._client.insert(
            "trade_exit_legs",
            [
                {
                    "trade_id": trade_id,
                    "exit_price": event.price,
                    "pnl_leg": pnl_leg,
                    "capital_before": capital_before,
                    "capital_after": capital_after,
                }
            ],
        )
