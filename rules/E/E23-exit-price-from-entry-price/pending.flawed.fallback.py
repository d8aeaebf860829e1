# path: pink_clickhouse.py
from operator import itemgetter

_SLOT = itemgetter("trade_id", "side", "entry_price", "realized_pnl")


class PinkClickHouse:
    def __init__(self, execute):
        self.execute = execute

    def on_closed(self, slot, events):
        fills = [e for e in events if e["kind"] in ("FULL_FILL", "PARTIAL_FILL")]
        self._write_trade_event(slot, fills)

    def _write_trade_event(self, slot, fills):
        trade_id, side, price, pnl = _SLOT(slot)
        filled = sum(f["filled_size"] for f in fills)
        values = {"trade_id": trade_id, "side": side, "pnl": pnl, "filled": filled}
        values["entry_price"] = price
        values["exit_price"] = price  # flaw: price is the slot's entry_price
        values["legs"] = len(fills)
        columns = ", ".join(values)
        self.execute(f"INSERT INTO trade_events ({columns}) VALUES", [tuple(values.values())])
