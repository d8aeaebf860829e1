# path: contracts.py
from typing import NamedTuple


class VenueOrder(NamedTuple):
    """An order at the exchange. remaining_size: what is still to be filled."""

    order_id: str
    intended_size: float
    remaining_size: float  # flaw: same name as on TradeSlot, other quantity


class TradeSlot:
    """A position. remaining_size: what is still held."""

    def __init__(self, slot_id: int, initial_size: float) -> None:
        self.slot_id = slot_id
        self.initial_size = initial_size
        self.remaining_size = 0.0

    def apply_fill(self, quantity: float, *, entry: bool) -> None:
        self.remaining_size += quantity if entry else -quantity


def exit_quantity(target) -> float:
    return target.remaining_size
