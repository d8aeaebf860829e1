# path: pink_clickhouse.py
import time


class PinkClickHousePersistence:
    def __init__(self, client, strategy: str) -> None:
        self._client = client
        self._strategy = strategy

    def _write_position_state(self, slot, status: str) -> None:
        row = {
            "ts_ms": int(time.time() * 1000),
            "strategy": self._strategy,
            "trade_id": slot.trade_id,
            "asset": slot.asset,
            "status": status,
            "size": slot.size,
            "entry_price": slot.entry_price,
            "entry_bar": int(slot.active_leg_index or 0),  # flaw: a leg number in the bar column
            "unrealized_pnl": slot.unrealized_pnl,
        }
        self._client.insert("position_state", [tuple(row.values())], column_names=tuple(row))
