# path: projection.py
from __future__ import annotations

import json
import time  # flaw: time, field and TradeStage occur nowhere else
from dataclasses import dataclass, field
from typing import Any, Iterable

from contracts import TradeSlot, TradeStage


@dataclass
class SlotRow:
    slot_id: int
    body: str


class MemoryProjection:
    def __init__(self) -> None:
        self.rows: dict[int, SlotRow] = {}

    def publish(self, slots: Iterable[TradeSlot]) -> None:
        for slot in slots:
            self.rows[slot.slot_id] = SlotRow(slot.slot_id, json.dumps(slot.to_dict()))

    def get(self, slot_id: int) -> Any:
        row = self.rows.get(slot_id)
        return None if row is None else json.loads(row.body)
