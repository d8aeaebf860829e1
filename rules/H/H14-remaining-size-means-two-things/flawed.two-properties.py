# path: contracts.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass
class VenueOrder:
    client_order_id: str
    intended_size: float
    filled_size: float = 0.0

    @property
    def remaining_size(self) -> float:  # flaw: the unfilled rest here, the open position on TradeSlot
        return max(0.0, self.intended_size - self.filled_size)


@dataclass
class TradeSlot:
    slot_id: int
    size: float = 0.0
    active_entry_order: Optional[VenueOrder] = None
    active_exit_order: Optional[VenueOrder] = None

    @property
    def remaining_size(self) -> float:
        return self.size
