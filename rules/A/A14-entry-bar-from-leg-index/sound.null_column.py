# path: pink_clickhouse.py
from dataclasses import asdict, dataclass
from typing import Any, Optional


@dataclass
class PositionStateRow:
    trade_id: str
    size: float
    active_leg_index: int
    entry_bar: Optional[int] = None


class PinkPersistence:
    def __init__(self, sink: Any) -> None:
        self.sink = sink

    def persist_slots(self, slots: list) -> int:
        written = 0
        for slot in slots:
            if slot.size > 0:
                self._write_position_state(slot)
                written += 1
        return written

    def _write_position_state(self, slot: Any) -> None:
        record = PositionStateRow(slot.trade_id, slot.size, int(slot.active_leg_index))
        self.sink.put("position_state", asdict(record))
