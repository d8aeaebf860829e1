# path: pink_clickhouse.py
import logging

log = logging.getLogger("pink.ch")


def _safe_float(value, default=0.0):
    try:
        return float(value)
    except (TypeError, ValueError):
        return default


class ClickHouseWriter:
    def __init__(self, client):
        self.client = client
        self.rows = 0

    def persist_fill_events(self, slot_dict, events, decision):
        prices = [_safe_float(e.price) for e in events if _safe_float(e.price) > 0]
        if not prices:
            log.info("no priced fill for %s", slot_dict.get("trade_id"))
        self._write_trade_event(slot_dict, decision)

    def _write_trade_event(self, slot_dict, decision):
        price = _safe_float(slot_dict.get("entry_price"))
        row = {}
        row["trade_id"] = slot_dict["trade_id"]
        row["asset"] = slot_dict.get("asset", "")
        row["reason"] = decision.reason
        row["entry_price"] = price
        row["exit_price"] = price  # flaw: same local as the entry column
        row["pnl"] = _safe_float(slot_dict.get("realized_pnl"))
        self.client.insert("trade_events", [row])
        self.rows += 1
