# path: rust_backend.py
from typing import Any


class KernelSlotView:
    def __init__(self, kernel: Any, slot_id: int):
        self.kernel = kernel
        self.slot_id = slot_id


class KernelStateView:
    def __init__(self, kernel: "ExecutionKernel"):
        self._kernel = kernel
        self.slots: list[KernelSlotView] = []
        slot_id = 0
        while slot_id < kernel.max_slots:
            self.slots.append(KernelSlotView(kernel, slot_id))
            slot_id += 1
        self.active_trade_index: dict = {}
        self.venue_order_index: dict = {}
        self.client_order_index: dict = {}

    def refresh(self) -> None:  # flaw: clears and fills the maps only
        data = self._kernel._snapshot_backend()
        for target, key in (
            (self.active_trade_index, "active_trade_index"),
            (self.venue_order_index, "venue_order_index"),
            (self.client_order_index, "client_order_index"),
        ):
            target.clear()
            target.update(data.get(key, {}))


class ExecutionKernel:
    def __init__(self, lib: Any, max_slots: int = 1):
        self._lib = lib
        self.max_slots = max_slots
        self.state = KernelStateView(self)

    def _snapshot_backend(self) -> dict:
        return self._lib.snapshot()

    def reconcile_from_slots(self, slots: list) -> None:
        self._lib.reconcile(slots)
        self.max_slots = max(self.max_slots, len(slots))
        self.state.refresh()
