# path: pink_clickhouse.py
class PinkClickHouseWriter:
    def __init__(self, sink, kernel):
        self.sink = sink
        self.kernel = kernel
        self.carried = {}

    def _begin_of(self, trade_id, pnl, capital_after):
        snap = self.carried.get(trade_id)
        return snap if snap is not None else capital_after - pnl

    def _write_trade_exit_leg(self, trade_id, pnl_leg, closing):
        capital_after = self.kernel.account.snapshot.capital
        capital_before = self._begin_of(trade_id, pnl_leg, capital_after)
        if closing:
            self.carried.pop(trade_id, None)
        else:
            self.carried[trade_id] = capital_after
        row = dict(trade_id=trade_id, pnl=pnl_leg, capital_before=capital_before, capital_after=capital_after)
        self.sink.put("trade_exit_legs", row)

    def _write_trade_event(self, trade_id, pnl, fill):
        capital_after = self.kernel.account.snapshot.capital
        row = dict(trade_id=trade_id, pnl=pnl, capital_after=capital_after)
        row["capital_before"] = fill.capital_before
        self.sink.put("trade_events", row)
