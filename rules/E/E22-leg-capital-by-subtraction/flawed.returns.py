# path: pink_clickhouse.py
import logging

logger = logging.getLogger("pink.persistence")


class PinkClickHouse:
    LEG_COLUMNS = ("trade_id", "leg", "price", "size", "pnl_leg", "capital_before", "return_pct")

    def __init__(self, insert_rows, snapshot):
        self.insert_rows = insert_rows
        self.snapshot = snapshot

    def persist_exit(self, trade, fills):
        for number, fill in enumerate(fills, start=1):
            sign = 1 if trade.side == "LONG" else -1
            self._write_trade_exit_leg(trade, number, fill, sign * (fill.price - trade.entry_price) * fill.size)

    def _write_trade_exit_leg(self, trade, number, fill, pnl):
        now = self.snapshot()["account"]["capital"]
        before = now
        before -= pnl  # flaw: capital before is current capital minus the leg's pnl
        pct = 100.0 * pnl / before if before else 0.0
        values = (trade.trade_id, number, fill.price, fill.size, pnl, before, pct)
        try:
            self.insert_rows("trade_exit_legs", [dict(zip(self.LEG_COLUMNS, values))])
        except OSError:
            logger.exception("exit leg %s/%d not stored", trade.trade_id, number)
