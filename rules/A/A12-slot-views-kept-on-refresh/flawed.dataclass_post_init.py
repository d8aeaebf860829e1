# path: rust_backend.py
from dataclasses import dataclass, field
from typing import Any, Dict, List, Tuple


@dataclass
class KernelSlotView:
    kernel: Any
    slot_id: int

    def read(self) -> Dict[str, Any]:
        return self.kernel._get_slot(self.slot_id)


@dataclass
class KernelStateView:
    kernel: Any
    slots: List[KernelSlotView] = field(default_factory=list)
    active_trade_index: Dict[str, int] = field(default_factory=dict)
    venue_order_index: Dict[str, int] = field(default_factory=dict)
    client_order_index: Dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number in range(self.kernel.max_slots):
            self.slots.append(KernelSlotView(self.kernel, number))
        self.refresh()

    def _read_maps(self) -> Tuple[Dict[str, int], Dict[str, int], Dict[str, int]]:
        raw = self.kernel._snapshot_backend()
        return (
            dict(raw.get("active_trade_index", {})),
            dict(raw.get("venue_order_index", {})),
            dict(raw.get("client_order_index", {})),
        )

    def refresh(self) -> None:  # flaw: the list stays as it was built at the start
        self.active_trade_index, self.venue_order_index, self.client_order_index = self._read_maps()
