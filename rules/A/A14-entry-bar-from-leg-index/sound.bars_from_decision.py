# path: pink_clickhouse.py
from typing import Any


class PinkClickHousePersistence:
    def __init__(self, sink: Any) -> None:
        self._sink = sink

    def persist_step(self, decision: Any, slot_dict: dict) -> None:
        if slot_dict.get("trade_id"):
            self._write_position_state(decision, slot_dict)

    def _write_position_state(self, decision: Any, slot_dict: dict) -> None:
        self._sink(
            "position_state",
            {
                "trade_id": str(slot_dict["trade_id"]),
                "side": str(slot_dict.get("side", "")),
                "entry_bar": int(getattr(decision, "bars_held", 0) or 0),
                "entry_price": float(slot_dict.get("entry_price", 0.0) or 0.0),
                "size": float(slot_dict.get("size", 0.0) or 0.0),
            },
        )
