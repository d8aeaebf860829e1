# path: contracts.py
from typing import NamedTuple


class ExitLeg(NamedTuple):
    ratio: float
    intended_size: float
    filled_size: float

    @property
    def remaining_size(self) -> float:
        return self.intended_size - self.filled_size


class VenueOrder(NamedTuple):
    order_id: str
    intended_size: float
    filled_size: float

    @property
    def remaining_size(self) -> float:
        return self.intended_size - self.filled_size


class TradeSlot(NamedTuple):
    slot_id: int
    size: float
    exit_order: VenueOrder
