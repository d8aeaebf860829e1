# path: pink_clickhouse.py
class TradeRecorder:
    def __init__(self, put, journal):
        self._put = put
        self._journal = journal

    def _entry(self, event_id):
        for item in reversed(self._journal.entries):
            if item.event_id == event_id:
                return item
        raise KeyError(event_id)

    def _write_trade_exit_leg(self, event, trade_id, pnl_leg):
        booked = self._entry(event.event_id)
        self._put("trade_exit_legs", {
            "trade_id": trade_id,
            "pnl": pnl_leg,
            "capital_before": booked.capital_before,
            "capital_after": booked.capital_after,
        })

    def _write_trade_event(self, event, trade_id, pnl):
        first, last = self._journal.span(trade_id)
        self._put("trade_events", {
            "trade_id": trade_id,
            "pnl": pnl,
            "capital_before": first.capital_before,
            "capital_after": last.capital_after,
        })
