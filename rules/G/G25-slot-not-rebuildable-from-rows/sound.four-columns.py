# path: pink_clickhouse.py
import json
from dataclasses import asdict
from typing import Any

COLUMNS = ("slot_id", "trade_id", "size", "seen_event_ids", "exit_leg_ratios", "metadata")
ORDER_COLUMNS = ("slot_id", "role", "order_json")


def write_position(client: Any, slot: Any) -> None:
    client.insert(
        "position_state",
        [
            (
                slot.slot_id,
                slot.trade_id,
                slot.size,
                list(slot.seen_event_ids),
                list(slot.exit_leg_ratios),
                json.dumps(slot.metadata),
            )
        ],
        column_names=COLUMNS,
    )
    orders = (("entry", slot.active_entry_order), ("exit", slot.active_exit_order))
    rows = [(slot.slot_id, role, json.dumps(asdict(order))) for role, order in orders if order is not None]
    if rows:
        client.insert("position_orders", rows, column_names=ORDER_COLUMNS)
