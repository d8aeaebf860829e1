# path: pink_clickhouse.py
import json
import time


class PinkClickHousePersistence:
    def __init__(self, client) -> None:
        self._client = client

    def _write_position_state(self, slot) -> None:
        row = {
            "ts": time.time(),
            "slot_id": slot.slot_id,
            "trade_id": slot.trade_id,
            "size": slot.size,
            "slot_json": json.dumps(slot.to_dict(), sort_keys=True, default=str),
        }
        self._client.insert("position_state", [list(row.values())], column_names=list(row))


def slot_to_dict(slot) -> dict:
    return {
        "slot_id": slot.slot_id,
        "seen_event_ids": sorted(slot.seen_event_ids),
        "exit_leg_ratios": list(slot.exit_leg_ratios),
        "orders": [order.to_dict() for order in slot.orders()],
        "metadata": slot.metadata,
    }
