# path: pink_clickhouse.py
import logging

log = logging.getLogger(__name__)


class PinkRows:
    def __init__(self, client, account):
        self._client = client
        self._account = account
        self._opened = {}

    def note_fill(self, trade_id):
        self._opened.setdefault(trade_id, float(self._account.snapshot.capital))

    def _write_trade_exit_leg(self, trade_id, pnl_leg):
        begin = self._opened[trade_id]
        capital_after = float(self._account.snapshot.capital)
        implied = capital_after - pnl_leg
        if abs(implied - begin) > 0.01:
            log.warning("capital moved by %.2f outside %s", implied - begin, trade_id)
        self._opened[trade_id] = begin + pnl_leg
        self._client.insert("trade_exit_legs", {
            "trade_id": trade_id,
            "capital_before": begin,
            "capital_after": begin + pnl_leg,
            "drift_check": implied - begin,
        })

    def _write_trade_event(self, trade_id, pnl, opened_with):
        row = {"trade_id": trade_id, "pnl": pnl, "capital_before": opened_with}
        row["capital_after"] = float(self._account.snapshot.capital)
        row["capital_unexplained"] = row["capital_after"] - pnl - opened_with
        self._client.insert("trade_events", row)
