# path: rust_backend.py
from typing import Any


class KernelSlotView:
    def __init__(self, kernel: Any, slot_id: int) -> None:
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "slot_id", slot_id)

    def __getattr__(self, name: str) -> Any:
        return self._kernel._get_slot(self.slot_id)[name]


class KernelStateView:
    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self.slots = [KernelSlotView(kernel, n) for n in range(kernel.max_slots)]
        self.active_trade_index: dict[str, int] = {}
        self.venue_order_index: dict[str, int] = {}
        self.client_order_index: dict[str, int] = {}
        self.refresh()

    def refresh(self) -> None:  # flaw: maps renewed, list of views never
        snap = self._kernel._snapshot_backend()
        self.active_trade_index = dict(snap.get("active_trade_index") or {})
        self.venue_order_index = dict(snap.get("venue_order_index") or {})
        self.client_order_index = dict(snap.get("client_order_index") or {})

    def slot_for_trade(self, trade_id: str) -> Any:
        position = self.active_trade_index.get(trade_id)
        return None if position is None else self.slots[position]
