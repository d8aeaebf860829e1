# path: rust_backend.py
from typing import Any


class KernelSlotView:
    def __init__(self, kernel: Any, slot_id: int):
        self.kernel = kernel
        self.slot_id = slot_id


class KernelIndexView:
    def __init__(self, kernel: Any):
        self._kernel = kernel
        self.active_trade_index: dict = {}
        self.venue_order_index: dict = {}
        self.client_order_index: dict = {}

    def refresh(self) -> None:
        snapshot = self._kernel._snapshot_backend()
        self.active_trade_index = dict(snapshot.get("active_trade_index", {}))
        self.venue_order_index = dict(snapshot.get("venue_order_index", {}))
        self.client_order_index = dict(snapshot.get("client_order_index", {}))


class KernelStateView:
    def __init__(self, kernel: Any):
        self._kernel = kernel
        self.index = KernelIndexView(kernel)
        self.slots: list = []
        self.refresh()

    def refresh(self) -> None:
        self.index.refresh()
        views = []
        for slot_id in range(self._kernel.max_slots):
            views.append(KernelSlotView(self._kernel, slot_id))
        self.slots = views
