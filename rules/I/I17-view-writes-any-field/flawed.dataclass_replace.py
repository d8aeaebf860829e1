# path: rust_backend.py
import dataclasses

from contracts import TradeSlot

_FIELDS = {f.name for f in dataclasses.fields(TradeSlot)}


class KernelSlotView:
    __slots__ = ("__kernel", "__index")

    def __init__(self, kernel, index):
        self.__kernel = kernel
        self.__index = index

    def __getattr__(self, name):
        return getattr(self.__kernel.read_slot(self.__index), name)

    def __setattr__(self, name, value):
        if name not in _FIELDS:
            return super().__setattr__(name, value)
        current = self.__kernel.read_slot(self.__index)
        self.__kernel.write_slot(dataclasses.replace(current, **{name: value}))  # flaw: past intent, event and transition


class ExecutionKernel:
    def __init__(self, bridge):
        self._bridge = bridge

    def read_slot(self, index) -> TradeSlot:
        return TradeSlot.from_json(self._bridge.get_slot_json(index))

    def write_slot(self, slot: TradeSlot) -> None:
        self._bridge.set_slot_json(slot.slot_id, slot.to_json())

    def slot(self, index):
        return KernelSlotView(self, index)
