# path: rust_backend.py
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class TradeSlot:
    slot_id: int
    size: float
    entry_price: float
    fsm_state: str


class KernelSlotView:
    """Reads on demand; gives out one consistent slot at a time."""

    def __init__(self, kernel, slot_id):
        self._kernel, self._slot_id = kernel, slot_id

    def read(self) -> TradeSlot:
        return TradeSlot(**json.loads(self._kernel.get_slot_json(self._slot_id)))


def notional(view: KernelSlotView) -> float:
    slot = view.read()
    return slot.size * slot.entry_price
