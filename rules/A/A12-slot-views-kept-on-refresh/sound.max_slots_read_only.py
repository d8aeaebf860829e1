# path: rust_backend.py
from typing import Any


class KernelSlotView:
    def __init__(self, kernel: Any, slot_id: int) -> None:
        self.kernel = kernel
        self.slot_id = slot_id


class KernelStateView:
    def __init__(self, kernel: "ExecutionKernel") -> None:
        self._kernel = kernel
        self.slots = tuple(KernelSlotView(kernel, i) for i in range(kernel.max_slots))
        self.active_trade_index: dict = {}
        self.venue_order_index: dict = {}
        self.client_order_index: dict = {}

    def refresh(self) -> None:
        snapshot = self._kernel._snapshot_backend()
        self.active_trade_index = dict(snapshot.get("active_trade_index", {}))
        self.venue_order_index = dict(snapshot.get("venue_order_index", {}))
        self.client_order_index = dict(snapshot.get("client_order_index", {}))


class ExecutionKernel:
    def __init__(self, lib: Any, *, max_slots: int = 1) -> None:
        self._lib = lib
        self._max_slots = int(max_slots)
        self.state = KernelStateView(self)

    @property
    def max_slots(self) -> int:
        return self._max_slots

    def _snapshot_backend(self) -> dict:
        return self._lib.snapshot()
