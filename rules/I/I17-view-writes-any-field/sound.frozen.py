# path: rust_backend.py
from dataclasses import dataclass
@dataclass(frozen=True)
class KernelSlotView:
    slot: object
    def __getattr__(self, name):
        return getattr(self.slot, name)
