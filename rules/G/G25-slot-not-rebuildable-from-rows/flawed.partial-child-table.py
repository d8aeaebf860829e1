# path: pink_clickhouse.py
from typing import Any, Iterable

POSITION_DDL = """
CREATE TABLE IF NOT EXISTS position_state (
    ts DateTime64(3), slot_id UInt32, trade_id String, size Float64,
    entry_price Float64, exit_leg_ratios Array(Float64), metadata String
) ENGINE = MergeTree ORDER BY (slot_id, ts)
"""

COLUMNS = ("ts", "slot_id", "trade_id", "size", "entry_price", "exit_leg_ratios", "metadata")


def position_rows(slots: Iterable[Any], ts: float, encode) -> list[tuple]:  # flaw: neither seen_event_ids nor the VenueOrder objects have a place
    return [
        (ts, s.slot_id, s.trade_id, s.size, s.entry_price, list(s.exit_leg_ratios), encode(s.metadata))
        for s in slots
    ]


def write_positions(client: Any, slots: Iterable[Any], ts: float, encode) -> None:
    client.command(POSITION_DDL)
    client.insert("position_state", position_rows(slots, ts, encode), column_names=COLUMNS)
