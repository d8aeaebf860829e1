from __future__ import annotations

import json


class SlotReader:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def entry_price(self, slot_id: int) -> float | None:
        """None when the kernel has written null."""
        raw = json.loads(self._lib.get_slot_json(self._handle, slot_id))
        return raw["entry_price"]

    def pnl(self, slot_id: int, mark: float, size: float) -> float:
        price = self.entry_price(slot_id)
        label = self._note(slot_id) or "no note"
        if price is None:
            return 0.0
        self._last = (label, price)
        return (mark - price) * size

    def _note(self, slot_id: int) -> str:
        return ""
