# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def __getattr__(self, name):
        return self._kernel.slot_data(self._slot_id)[name]

    def __setattr__(self, name, value):
        kernel = self._kernel
        slot = kernel.slot_data(self._slot_id)
        slot[name] = value
        kernel._rust.set_slot_json(kernel._handle, json.dumps(slot))  # flaw: one assignment writes the live slot and publishes it
        kernel.account.observe_slots(kernel.slots_data())
        kernel.projection.write_slot(slot)
        kernel.zinc.write_slot(slot)
        kernel.journal.append({"slot": self._slot_id, "field": name})


class ExecutionKernel:
    def slot(self, slot_id):
        return KernelSlotView(self, slot_id)
