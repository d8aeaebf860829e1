# path: pink_clickhouse.py
import time


class PinkClickHousePersistence:
    def __init__(self, client, bar_seconds: int) -> None:
        self._client = client
        self._bar_seconds = bar_seconds

    def _entry_bar(self, slot) -> int:
        return int(slot.entry_time.timestamp()) // self._bar_seconds

    def _write_position_state(self, slot, status: str) -> None:
        row = {
            "ts_ms": int(time.time() * 1000),
            "trade_id": slot.trade_id,
            "status": status,
            "entry_bar": self._entry_bar(slot),
            "size": slot.size,
        }
        self._client.insert("position_state", [tuple(row.values())], column_names=tuple(row))
