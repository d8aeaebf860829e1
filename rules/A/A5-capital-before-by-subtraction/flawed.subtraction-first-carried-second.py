# path: pink_clickhouse.py
from dataclasses import asdict, dataclass


@dataclass
class ExitLegRow:
    trade_id: str
    pnl: float
    capital_before: float
    capital_after: float


class TradeRecorder:
    def __init__(self, sink, account):
        self.sink = sink
        self.account = account
        self._leg_state = {}

    def _write_trade_exit_leg(self, trade_id, pnl_leg):
        live = self.account.snapshot.capital
        prev = self._leg_state.get(trade_id, {})
        row = ExitLegRow(
            trade_id=trade_id,
            pnl=pnl_leg,
            capital_before=(live - pnl_leg) or prev.get("capital_after", 0.0),  # flaw: difference comes first
            capital_after=live,
        )
        self._leg_state[trade_id] = {"capital_after": live}
        self.sink.put("trade_exit_legs", asdict(row))

    def _write_trade_event(self, trade_id, pnl, opened_with):
        row = {"trade_id": trade_id, "pnl": pnl, "capital_before": opened_with, "capital_after": opened_with + pnl}
        self.sink.put("trade_events", row)
