# path: rust_backend.py
from __future__ import annotations

from typing import Any


class KernelSlotView:
    def __init__(self, kernel: Any, slot_id: int):
        self.kernel = kernel
        self.slot_id = slot_id


class KernelStateView:
    def __init__(self, kernel: Any):
        self._kernel = kernel
        self._views: dict[int, KernelSlotView] = {}
        self.active_trade_index: dict[str, int] = {}
        self.venue_order_index: dict[str, int] = {}
        self.client_order_index: dict[str, int] = {}
        self.refresh()

    @property
    def slots(self) -> list[KernelSlotView]:
        wanted = range(self._kernel.max_slots)
        return [self._views.setdefault(i, KernelSlotView(self._kernel, i)) for i in wanted]

    def refresh(self) -> None:
        raw = self._kernel._snapshot_backend()
        self.active_trade_index = dict(raw["active_trade_index"])
        self.venue_order_index = dict(raw["venue_order_index"])
        self.client_order_index = dict(raw["client_order_index"])
