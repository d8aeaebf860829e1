# path: pink_clickhouse.py
class PinkClickHouse:
    def __init__(self, sink):
        self._sink = sink

    def persist_fill_events(self, slot_dict, event, decision):
        self._write_position_state(slot_dict, event)
        if slot_dict["fsm_state"] == "CLOSED":
            self._write_trade_event(slot_dict, event, decision)

    def _write_position_state(self, slot_dict, event):
        entry_price = float(slot_dict.get("entry_price") or 0.0)
        stop = entry_price * 0.98 if slot_dict["side"] == "LONG" else entry_price * 1.02
        row = {"trade_id": slot_dict["trade_id"], "entry_price": entry_price, "stop_price": stop}
        row["current_price"] = event.price or entry_price
        self._sink("position_state", row)

    def _write_trade_event(self, slot_dict, event, decision):
        entry_price, exit_price = slot_dict["entry_price"], event.price
        self._sink(
            "trade_events",
            {
                "trade_id": slot_dict["trade_id"],
                "entry_price": entry_price,
                "exit_price": exit_price,
                "pnl_pct": (exit_price - entry_price) / entry_price,
                "reason": decision.reason,
            },
        )
