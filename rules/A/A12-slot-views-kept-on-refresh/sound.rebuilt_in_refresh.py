# path: rust_backend.py
from typing import Any


class KernelSlotView:
    def __init__(self, kernel: Any, slot_id: int) -> None:
        self._kernel = kernel
        self._slot_id = slot_id

    @property
    def size(self) -> float:
        return float(self._kernel._get_slot(self._slot_id)["size"])


class KernelStateView:
    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self.slots = [KernelSlotView(kernel, i) for i in range(kernel.max_slots)]
        self.active_trade_index: dict = {}
        self.venue_order_index: dict = {}
        self.client_order_index: dict = {}

    def refresh(self) -> None:
        snapshot = self._kernel._snapshot_backend()
        self.slots = [KernelSlotView(self._kernel, i) for i in range(self._kernel.max_slots)]
        self.active_trade_index = dict(snapshot.get("active_trade_index", {}))
        self.venue_order_index = dict(snapshot.get("venue_order_index", {}))
        self.client_order_index = dict(snapshot.get("client_order_index", {}))
