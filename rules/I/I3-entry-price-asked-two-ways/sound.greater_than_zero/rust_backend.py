from dataclasses import dataclass


@dataclass(frozen=True)
class TradeSlot:
    side: str
    size: float
    entry_price: float


def has_entry_price(slot: TradeSlot) -> bool:
    return slot.entry_price > 0.0


def unrealized(slot: TradeSlot, mark: float) -> float:
    if not has_entry_price(slot):
        return 0.0
    diff = mark - slot.entry_price
    return (diff if slot.side == "LONG" else -diff) * slot.size
