# path: pink_clickhouse.py
from typing import Any, Mapping


class PinkPersistence:
    def __init__(self, sink: Any, kernel: Any) -> None:
        self.sink = sink
        self.kernel = kernel

    def persist_fill(self, event: Any, slot: Mapping[str, Any]) -> None:
        account = self.kernel.account
        held = float(account.snapshot.capital)
        pnl = account.settle(event)
        self._write_trade_exit_leg(slot, pnl, capital_before=held)
        if slot.get("closed"):
            self._write_trade_event(slot, pnl, held)

    def _write_trade_exit_leg(self, slot: Mapping[str, Any], pnl_leg: float, *, capital_before: float) -> None:
        row = {"trade_id": slot["trade_id"], "pnl": pnl_leg}
        row.update(capital_before=capital_before, capital_after=capital_before + pnl_leg)
        self.sink.put("trade_exit_legs", row)

    def _write_trade_event(self, slot: Mapping[str, Any], pnl: float, capital_before: float) -> None:
        self.sink.put("trade_events", {
            "trade_id": slot["trade_id"],
            "pnl": pnl,
            "capital_before": capital_before,
            "capital_after": float(self.kernel.account.snapshot.capital),
        })
