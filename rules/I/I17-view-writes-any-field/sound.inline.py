# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        object.__setattr__(self, "_kernel", kernel)
        object.__setattr__(self, "_slot_id", slot_id)
    def __getattr__(self, name):
        return getattr(self._kernel.read(self._slot_id), name)
    def __setattr__(self, name, value):
        if name in ("note", "tag"):
            self._kernel.set_slot_field(self._slot_id, name, value)
        else:
            raise AttributeError(name)
