# path: pink_clickhouse.py
from datetime import datetime, timezone


class PinkClickHousePersistence:
    def __init__(self, client) -> None:
        self._client = client

    def _write_trade_event(self, slot, acc, *, reason: str) -> None:
        entry_price = float(slot.entry_price or 0.0)
        row = {
            "ts": datetime.now(timezone.utc),
            "trade_id": slot.trade_id,
            "asset": slot.asset,
            "side": slot.side.value,
            "entry_price": entry_price,
            "exit_price": entry_price,  # flaw: the entry price is stored as the exit price
            "quantity": slot.initial_size,
            "pnl": slot.realized_pnl,
            "capital_after": acc["capital"],
            "exit_reason": reason,
        }
        self._client.insert("trade_events", [list(row.values())], column_names=list(row))
