# path: pink_clickhouse.py
from typing import Any, Mapping


def _base_row(slot_dict: Mapping[str, Any]) -> dict:
    return {
        "trade_id": slot_dict.get("trade_id", ""),
        "exit_leg": int(slot_dict.get("active_leg_index", 0) or 0),
        "size": float(slot_dict.get("size", 0.0) or 0.0),
    }


class ClickHouseWriter:
    def __init__(self, sink: Any, with_bars: bool = False) -> None:
        self.sink = sink
        self.with_bars = with_bars

    def _write_position_state(self, slot_dict: Mapping[str, Any], decision: Any) -> None:
        row = _base_row(slot_dict)
        if self.with_bars:
            row["entry_bar"] = decision.bars_held if decision is not None else None
        self.sink("position_state", row)
