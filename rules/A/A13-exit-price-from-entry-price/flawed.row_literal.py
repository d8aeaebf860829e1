# path: pink_clickhouse.py
from __future__ import annotations

from datetime import datetime, timezone
from typing import Any


def _now() -> str:
    return datetime.now(timezone.utc).isoformat()


class PinkClickHousePersistence:
    def __init__(self, sink: Any, strategy: str = "pink") -> None:
        self._sink = sink
        self._strategy = strategy

    def persist_fill_events(self, slot_dict: dict[str, Any], events: list[Any]) -> None:
        fill_price = next((float(e.price) for e in events if e.price), 0.0)
        self._write_position_state(slot_dict, fill_price)
        if slot_dict.get("closed"):
            self._write_trade_event(slot_dict, pnl=float(slot_dict.get("realized_pnl", 0.0)))

    def _write_position_state(self, slot_dict: dict[str, Any], price: float) -> None:
        self._sink("position_state", {"ts": _now(), "trade_id": slot_dict["trade_id"], "current_price": price})

    def _write_trade_event(self, slot_dict: dict[str, Any], *, pnl: float) -> None:
        self._sink(
            "trade_events",
            {
                "ts": _now(),
                "strategy": self._strategy,
                "trade_id": str(slot_dict.get("trade_id", "")),
                "side": str(slot_dict.get("side", "")),
                "entry_price": float(slot_dict.get("entry_price", 0.0) or 0.0),
                "exit_price": float(slot_dict.get("entry_price", 0.0) or 0.0),  # flaw: column of the exit from the entry
                "pnl": pnl,
            },
        )
