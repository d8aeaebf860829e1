# path: rust_backend.py
from dataclasses import FrozenInstanceError

_LOCAL = ("_kernel", "_slot_id", "_cached")


class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id
        self._cached = kernel.read_slot(slot_id)

    def __setattr__(self, name, value):
        if name not in _LOCAL:
            raise FrozenInstanceError(name)
        object.__setattr__(self, name, value)

    def __getattr__(self, name):
        return getattr(self._cached, name)

    def refresh(self):
        self._cached = self._kernel.read_slot(self._slot_id)
        return self
