# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def __getattr__(self, name):
        payload = json.loads(self._kernel.get_slot_json(self._slot_id))  # flaw: the whole slot crosses the FFI for each attribute
        try:
            return payload[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        raise AttributeError("read-only")


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def get_slot_json(self, slot_id):
        return self._lib.get_slot_json(self._handle, slot_id)

    def notional(self, slot_id):
        view = KernelSlotView(self, slot_id)
        return view.size * view.entry_price
