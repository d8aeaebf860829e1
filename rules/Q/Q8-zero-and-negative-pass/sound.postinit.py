# path: rust_backend.py
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class KernelIntent:
    action: str
    target_size: float
    reference_price: float

    def __post_init__(self):
        if self.action == "ENTER":
            if not self.target_size > 0:
                raise ValueError("target_size")
            if not self.reference_price > 0:
                raise ValueError("reference_price")


def _first_invalid_intent_field(intent: KernelIntent):
    for name in ("target_size", "reference_price"):
        if not math.isfinite(getattr(intent, name)):
            return name
    return None
