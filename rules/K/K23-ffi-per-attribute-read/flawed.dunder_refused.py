# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self.__dict__.update(kernel=kernel, slot_id=slot_id)

    def __getattr__(self, wanted):
        if wanted.startswith("_"):
            raise AttributeError(wanted)
        return getattr(self.kernel.get_slot(self.slot_id), wanted)  # flaw: read anew for each attribute
