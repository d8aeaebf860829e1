import json


class RustError(RuntimeError):
    pass


class KernelSlotView:
    __slots__ = ("_kernel", "_index")

    def __init__(self, kernel: "ExecutionKernel", index: int) -> None:
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_index", index)

    def __setattr__(self, name: str, value: object) -> None:
        slot = self._kernel.slot_dict(self._index)
        slot.update({name: value})
        self._kernel.set_slot(self._index, slot)  # flaw: whatever the name is; the core drops what it does not know


class ExecutionKernel:
    def __init__(self, lib, handle) -> None:
        self._lib = lib
        self._handle = handle

    def slot_dict(self, index: int) -> dict:
        return json.loads(self._lib.dita_kernel_slot_json(self._handle, index))

    def set_slot(self, index: int, slot: dict) -> None:
        code = self._lib.dita_kernel_set_slot_json(self._handle, index, json.dumps(slot).encode())
        if code != 0:
            raise RustError(f"slot {index}: {code}")
