# path: pink_clickhouse.py
from datetime import datetime, timezone
from typing import Any, Optional

BAR_SECONDS = 300


def _bars_since(entry_time: Optional[str]) -> int:
    if not entry_time:
        return 0
    opened = datetime.fromisoformat(entry_time)
    elapsed = datetime.now(timezone.utc) - opened
    return max(0, int(elapsed.total_seconds() // BAR_SECONDS))


class ClickHouseWriter:
    def __init__(self, client: Any) -> None:
        self.client = client

    def _write_position_state(self, slot_dict: dict) -> None:
        bars = _bars_since(slot_dict.get("entry_time"))
        row = {"trade_id": slot_dict["trade_id"], "asset": slot_dict.get("asset", "")}
        row["entry_bar"] = bars
        row["notional"] = float(slot_dict["size"]) * float(slot_dict["entry_price"])
        self.client.insert("position_state", [row])
