# path: pink_clickhouse.py
class PinkClickHouseWriter:
    def __init__(self, sink, account):
        self._sink = sink
        self._account = account
        self._leg_state = {}

    def _capital(self):
        return float(self._account.snapshot.capital)

    def _write_trade_exit_leg(self, trade_id, leg, pnl_leg):
        capital_after = self._capital()
        prev = self._leg_state.get(trade_id, {})
        before = prev.get("capital_after", capital_after - pnl_leg)
        state = self._leg_state.setdefault(trade_id, {"first_before": before})
        state["capital_before"] = before
        state["capital_after"] = capital_after
        self._sink("trade_exit_legs", {
            "trade_id": trade_id,
            "leg": leg,
            "capital_before": state["capital_before"],
            "capital_after": capital_after,
        })

    def _write_trade_event(self, trade_id, pnl):
        state = self._leg_state.pop(trade_id)
        self._sink("trade_events", {
            "trade_id": trade_id,
            "pnl": pnl,
            "capital_before": state["first_before"],
            "capital_after": state["capital_after"],
        })
