# path: rust_backend.py
_READ_ONLY = {"slot_id", "trade_id"}
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)
    def __getattr__(self, name):
        return getattr(self._kernel.read(self._slot_id), name)
    def __setattr__(self, name, value):
        if name.startswith("_"):
            object.__setattr__(self, name, value)
            return
        self._kernel.poke_field(self._slot_id, name, value)  # flaw: any field that has no underscore
