# path: rust_backend.py
import math
from typing import Optional

from contracts import KernelIntent, KernelOutcome

_NUMBERS = ("target_size", "reference_price", "limit_price", "leverage")


def _first_invalid_intent_field(intent: KernelIntent) -> Optional[str]:
    for name in _NUMBERS:
        value = getattr(intent, name)
        if value is not None and not math.isfinite(value):  # flaw: zero and negative numbers are finite
            return name
    return None


class ExecutionKernel:
    def process_intent(self, intent: KernelIntent) -> KernelOutcome:
        bad = _first_invalid_intent_field(intent)
        if bad is not None:
            return KernelOutcome.refused(intent, f"INVALID_INTENT:{bad}")
        return self._submit(intent)
