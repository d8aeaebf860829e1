# path: rust_backend.py
class ReadOnlySlot(AttributeError):
    pass


class KernelSlotView:
    def __init__(self, slot):
        object.__setattr__(self, "_slot", slot)

    def __getattr__(self, name):
        return getattr(self._slot, name)

    def __setattr__(self, name, value):
        raise ReadOnlySlot(f"{name} is set by commands alone")


class ExecutionKernel:
    def correct_slot(self, slot_id, **change):
        self._check(change)
        self._native.dita_kernel_set_slot_json(self._handle, slot_id, change)
        self.journal.record("SLOT_WRITE", change)
