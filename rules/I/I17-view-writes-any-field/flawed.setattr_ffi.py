# path: rust_backend.py
import json


class KernelSlotView:
    _OWN = ("_kernel", "_slot_id")

    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def _raw(self):
        return json.loads(self._kernel.get_slot_json(self._slot_id))

    def __getattr__(self, name):
        raw = self._raw()
        if name not in raw:
            raise AttributeError(name)
        return raw[name]

    def __setattr__(self, name, value):
        if name in self._OWN:
            object.__setattr__(self, name, value)
            return
        raw = self._raw()
        raw[name] = value
        self._kernel.set_slot_json(self._slot_id, json.dumps(raw))  # flaw: any field, fsm_state and size too


class ExecutionKernel:
    def __init__(self, lib, handle, max_slots):
        self._lib, self._handle = lib, handle
        self.slots = [KernelSlotView(self, i) for i in range(max_slots)]

    def get_slot_json(self, slot_id):
        return self._lib.get_slot_json(self._handle, slot_id)

    def set_slot_json(self, slot_id, body):
        self._lib.set_slot_json(self._handle, slot_id, body.encode())
