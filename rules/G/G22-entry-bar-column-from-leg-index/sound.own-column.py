# path: pink_clickhouse.py
from typing import Any, Mapping

_POSITION_COLUMNS: Mapping[str, str] = {
    "trade_id": "trade_id",
    "size": "size",
    "active_leg": "active_leg_index",
    "leverage": "leverage",
}


def _write_position_state(writer, slot: Any, decision: Any) -> None:
    as_dict = slot.to_dict()
    row = {column: as_dict.get(source) for column, source in _POSITION_COLUMNS.items()}
    row["entry_bar"] = decision.bars_held
    writer.put("position_state", row)
