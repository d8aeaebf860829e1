# path: pink_clickhouse.py
TRADE_EVENT_COLUMNS = ("trade_id", "side", "entry_price", "exit_price", "size", "pnl")


class PinkClickHouse:
    def __init__(self, client, database="pink"):
        self._client = client
        self._database = database

    def persist_fill_events(self, slot_dict, events):
        last = max((e.price for e in events), default=0.0)
        if slot_dict.get("fsm_state") == "CLOSED":
            self._write_trade_event(slot_dict)
        return last

    def _write_trade_event(self, slot_dict):
        values = (
            slot_dict["trade_id"],
            slot_dict["side"],
            float(slot_dict["entry_price"]),
            float(slot_dict["entry_price"]),  # flaw: fourth column is the exit price
            float(slot_dict["initial_size"]),
            float(slot_dict["realized_pnl"]),
        )
        self._client.insert(
            f"{self._database}.trade_events",
            [dict(zip(TRADE_EVENT_COLUMNS, values))],
        )
