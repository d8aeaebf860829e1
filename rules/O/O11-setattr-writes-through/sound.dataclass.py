# path: rust_backend.py
from dataclasses import dataclass


@dataclass(frozen=True)
class KernelSlotView:
    slot_id: int
    size: float
    entry_price: float

    @classmethod
    def of(cls, kernel, slot_id):
        slot = kernel.get_slot(slot_id)
        return cls(slot_id=slot_id, size=slot.size, entry_price=slot.entry_price)
