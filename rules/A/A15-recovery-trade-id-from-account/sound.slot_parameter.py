# path: pink_clickhouse.py
from typing import Any, Optional


class PinkClickHousePersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink

    def persist_recovery_state(
        self, *, snapshot: Any, acc_dict: Optional[dict], slot_dict: Optional[dict] = None
    ) -> None:
        slot = slot_dict or {}
        account = acc_dict or {}
        self._write_position_state(snapshot, slot)
        self._write_trade_reconstruction(
            snapshot,
            trade_id=str(slot.get("trade_id", "") or ""),
            capital=float(account.get("capital", 0.0)),
            equity=float(account.get("equity", 0.0)),
        )

    def _write_position_state(self, snapshot: Any, slot: dict) -> None:
        self._sink("position_state", {"symbol": snapshot.symbol, "size": slot.get("size", 0.0)})

    def _write_trade_reconstruction(
        self, snapshot: Any, *, trade_id: str, capital: float, equity: float
    ) -> None:
        row = {"symbol": snapshot.symbol, "trade_id": trade_id, "capital": capital, "equity": equity}
        self._sink("trade_reconstruction", row)
