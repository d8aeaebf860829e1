# path: contracts.py
from dataclasses import dataclass, field


@dataclass
class VenueOrder:
    intended_size: float
    filled_size: float = 0.0

    @property
    def remaining_size(self) -> float:  # flaw: what is to be filled, and on a slot what is held
        return max(self.intended_size - self.filled_size, 0.0)


@dataclass
class TradeSlot:
    size: float = 0.0
    orders: list[VenueOrder] = field(default_factory=list)

    @property
    def remaining_size(self) -> float:
        return max(self.size, 0.0)

    def book_entry(self, order: VenueOrder) -> None:
        self.size = order.filled_size
