# path: pink_clickhouse.py
from typing import Any


def _prices(slot_dict: dict[str, Any]) -> dict[str, float]:
    paid = float(slot_dict.get("entry_price") or 0.0)
    return {"entry_price": paid, "exit_price": paid}  # flaw: both columns hold what was paid at the entry


class PinkClickHousePersistence:
    def __init__(self, sink):
        self._sink = sink

    def persist_step(self, slot_dict, fills):
        if slot_dict["closed"]:
            self._write_trade_event(slot_dict, fills)

    def _write_trade_event(self, slot_dict, fills):
        row = {
            "trade_id": slot_dict["trade_id"],
            "pnl": slot_dict["realized_pnl"],
            "legs": len(fills),
            **_prices(slot_dict),
        }
        self._sink.insert("trade_events", row)
