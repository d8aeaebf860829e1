# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id
        self._seen = -1
        self._slot = None

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        generation = self._kernel.generation
        if self._slot is None or self._seen != generation:
            self._slot = self._kernel._get_slot(self._slot_id)
            self._seen = generation
        return getattr(self._slot, name)
