# path: rust_backend.py
import ctypes

from contracts import TradeSlot, slot_from_json


class KernelSlotView:
    __slots__ = ("_lib", "_ptr", "_index")

    def __init__(self, lib, ptr, index):
        self._lib, self._ptr, self._index = lib, ptr, index

    def _load(self) -> TradeSlot:
        raw = self._lib.dita_kernel_slot_json(self._ptr, ctypes.c_size_t(self._index))
        try:
            return slot_from_json(ctypes.string_at(raw).decode("utf-8"))
        finally:
            self._lib.dita_kernel_free_string(raw)

    def __getattr__(self, field):  # flaw: each attribute read crosses the FFI
        if field.startswith("_"):
            raise AttributeError(field)
        return getattr(self._load(), field)

    def __repr__(self):
        return f"KernelSlotView({self._index})"
