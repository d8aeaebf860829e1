# path: rust_backend.py
from dataclasses import dataclass, field
from typing import Any


@dataclass
class KernelSlotView:
    kernel: Any
    slot_id: int


@dataclass
class KernelStateView:
    kernel: Any
    slots: list = field(init=False)
    active_trade_index: dict = field(init=False, default_factory=dict)
    venue_order_index: dict = field(init=False, default_factory=dict)
    client_order_index: dict = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._sync_views()

    def _sync_views(self) -> None:
        self.slots = [KernelSlotView(self.kernel, i) for i in range(self.kernel.max_slots)]

    def _sync_maps(self, snapshot: dict) -> None:
        self.active_trade_index = dict(snapshot.get("active_trade_index", {}))
        self.venue_order_index = dict(snapshot.get("venue_order_index", {}))
        self.client_order_index = dict(snapshot.get("client_order_index", {}))

    def refresh(self) -> None:
        self._sync_maps(self.kernel._snapshot_backend())
        if len(self.slots) != self.kernel.max_slots:
            self._sync_views()
