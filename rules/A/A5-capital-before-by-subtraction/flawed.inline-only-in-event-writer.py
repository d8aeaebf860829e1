# path: pink_clickhouse.py
class PinkRows:
    def __init__(self, client, account):
        self._client = client
        self._account = account
        self._leg_state = {}

    def _capital(self):
        return self._account.snapshot.capital

    def _write_trade_exit_leg(self, slot_dict, pnl_leg):
        trade_id = slot_dict["trade_id"]
        prev = self._leg_state.setdefault(trade_id, {"capital_after": self._account.opening(trade_id)})
        begin = prev["capital_after"]
        prev["capital_after"] = begin + pnl_leg
        self._client.insert("trade_exit_legs", {"trade_id": trade_id, "capital_before": begin, "capital_after": begin + pnl_leg})

    def _write_trade_event(self, slot_dict, pnl):
        self._client.insert(
            "trade_events",
            {
                "trade_id": slot_dict.get("trade_id", ""),
                "side": slot_dict.get("side", ""),
                "capital_before": self._capital() - float(pnl),  # flaw: other slots settle too
                "capital_after": self._capital(),
            },
        )
