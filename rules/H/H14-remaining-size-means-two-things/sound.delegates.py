# path: contracts.py
from dataclasses import dataclass


@dataclass
class VenueOrder:
    intended_size: float
    filled_size: float = 0.0

    @property
    def remaining_size(self):
        return max(0.0, self.intended_size - self.filled_size)


@dataclass
class TradeSlot:
    size: float = 0.0
    active_entry_order: VenueOrder | None = None

    @property
    def remaining_size(self):
        order = self.active_entry_order
        return 0.0 if order is None else order.remaining_size
