# path: pink_clickhouse.py
import math


def _average(fills):
    size = math.fsum(f["filled_size"] for f in fills)
    if size <= 0.0:
        return None
    return math.fsum(f["price"] * f["filled_size"] for f in fills) / size


class PinkClickHouse:
    def __init__(self, insert):
        self.insert = insert

    def _write_trade_event(self, slot, exit_fills):
        exit_price = _average(exit_fills)
        source = "fills"
        if exit_price is None:
            exit_price = slot["entry_price"]
            source = "unknown"
        self.insert(
            "trade_events",
            {
                "trade_id": slot["trade_id"],
                "entry_price": slot["entry_price"],
                "exit_price": exit_price,
                "exit_price_source": source,
                "pnl": slot["realized_pnl"],
            },
        )
