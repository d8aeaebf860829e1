# path: rust_backend.py
from contracts import TradeSlot, slot_from_json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id
        self._slot: TradeSlot = self._fetch()

    def _fetch(self) -> TradeSlot:
        return slot_from_json(self._kernel._rust.slot_json(self._kernel._handle, self._slot_id))

    def refresh(self) -> "KernelSlotView":
        self._slot = self._fetch()
        return self

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._slot, name)
