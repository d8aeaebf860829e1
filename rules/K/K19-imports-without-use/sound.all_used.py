# path: projection.py
from __future__ import annotations

import json
from typing import Iterable, Optional

from contracts import TradeSlot


class MemoryProjection:
    def __init__(self) -> None:
        self._rows: dict[int, str] = {}

    def publish(self, slots: Iterable[TradeSlot]) -> None:
        self._rows.update({s.slot_id: json.dumps(s.to_dict()) for s in slots})

    def get(self, slot_id: int) -> Optional[dict]:
        row = self._rows.get(slot_id)
        return json.loads(row) if row is not None else None
