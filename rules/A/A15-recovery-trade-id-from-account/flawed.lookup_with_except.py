# path: pink_clickhouse.py
from typing import Any, Dict


class PinkClickHousePersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink
        self._recoveries = 0

    def persist_recovery_state(self, *, snapshot: Any, acc_dict: Dict[str, Any]) -> None:
        self._recoveries += 1
        try:
            ident = acc_dict["trade_id"]
        except (KeyError, TypeError):
            ident = ""
        capital = (acc_dict or {}).get("capital", 0.0)
        self._write_account_event(snapshot, capital)
        self._write_trade_reconstruction(snapshot, trade_id=ident, capital=capital)  # flaw: missing key swallowed

    def _write_account_event(self, snapshot: Any, capital: float) -> None:
        self._sink("account_events", {"symbol": snapshot.symbol, "capital": capital})

    def _write_trade_reconstruction(self, snapshot: Any, *, trade_id: str, capital: float) -> None:
        self._sink(
            "trade_reconstruction",
            {"n": self._recoveries, "symbol": snapshot.symbol, "trade_id": trade_id, "capital": capital},
        )
