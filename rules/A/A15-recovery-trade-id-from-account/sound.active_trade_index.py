# path: pink_clickhouse.py
from typing import Any


class PinkClickHouse:
    def __init__(self, sink: Any, kernel: Any):
        self._sink = sink
        self._kernel = kernel

    def _recovered_trade(self) -> str:
        state = self._kernel.state
        state.refresh()
        for trade_id, slot_id in sorted(state.active_trade_index.items(), key=lambda item: item[1]):
            if trade_id:
                return trade_id
        return ""

    def persist_recovery_state(self, *, snapshot: Any, acc_dict: dict) -> None:
        capital = acc_dict.get("capital", 0.0) if acc_dict else 0.0
        self._write_trade_reconstruction(snapshot, self._recovered_trade(), capital)

    def _write_trade_reconstruction(self, snapshot: Any, trade_id: str, capital: float) -> None:
        self._sink(
            "trade_reconstruction",
            {"symbol": snapshot.symbol, "trade_id": trade_id, "capital": float(capital)},
        )
