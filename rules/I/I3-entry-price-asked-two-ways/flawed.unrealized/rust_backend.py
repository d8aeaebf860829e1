from dataclasses import dataclass


@dataclass
class TradeSlot:
    side: str = "LONG"
    size: float = 0.0
    entry_price: float = 0.0


def slot_unrealized(slot: TradeSlot, mark: float) -> float:
    """PnL of the slot as the account shows it."""
    if not slot.entry_price:  # flaw: truthiness here, <= 0.0 in the kernel
        return 0.0
    direction = 1.0 if slot.side == "LONG" else -1.0
    return direction * (mark - slot.entry_price) * slot.size


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib = lib
        self._handle = handle

    def mark_price(self, slot: TradeSlot, price: float) -> float:
        self._lib.mark_price(self._handle, price)
        return slot_unrealized(slot, price)
