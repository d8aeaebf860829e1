# path: pink_clickhouse.py
from typing import Callable


class PinkPersistence:
    def __init__(self, put: Callable[[str, dict], None], kernel) -> None:
        self.put = put
        self.kernel = kernel

    def _capital_pair(self, gained: float) -> tuple[float, float]:
        now = float(self.kernel.account.snapshot.capital)
        return now - gained, now

    def _write_trade_exit_leg(self, *, trade_id: str, leg_pnl: float, ratio: float) -> None:
        before, after = self._capital_pair(leg_pnl)
        row = {"trade_id": trade_id, "ratio": ratio, "pnl_leg": leg_pnl}
        row["capital_after"] = after
        row["capital_before"] = before  # flaw: pair helper subtracts
        self.put("trade_exit_leg", row)

    def _write_trade_event(self, *, trade_id: str, pnl: float) -> None:
        before, after = self._capital_pair(pnl)
        row = dict(trade_id=trade_id, pnl=pnl, capital_after=after)
        row["capital_before"] = before  # flaw: pair helper subtracts
        self.put("trade_events", row)
