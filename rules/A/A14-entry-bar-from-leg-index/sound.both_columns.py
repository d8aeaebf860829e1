# path: pink_clickhouse.py
POSITION_COLUMNS = ("trade_id", "active_leg_index", "entry_bar", "legs_total", "size")


class PinkClickHouse:
    def __init__(self, client):
        self._client = client

    def persist_step(self, intent, slots):
        for slot_dict in filter(lambda s: s["trade_id"], slots):
            self._write_position_state(intent, slot_dict)

    def _write_position_state(self, intent, slot_dict):
        leg = int(slot_dict.get("active_leg_index", 0) or 0)
        ratios = slot_dict.get("exit_leg_ratios") or [1.0]
        values = (
            slot_dict["trade_id"],
            leg,
            int(intent.bars_held),
            len(ratios),
            float(slot_dict["size"]),
        )
        self._client.insert("position_state", [dict(zip(POSITION_COLUMNS, values))])
