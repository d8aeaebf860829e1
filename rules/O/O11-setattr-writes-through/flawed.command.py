# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)

    def __setattr__(self, name, value):
        self._kernel._store(self._slot_id, {name: value})  # flaw: any reader may write


class ExecutionKernel:
    def _store(self, slot_id, change):
        self._native.dita_kernel_set_slot_json(self._handle, slot_id, change)
        self.projection.write_slot(slot_id)
        self.account.observe_slots([slot_id])
