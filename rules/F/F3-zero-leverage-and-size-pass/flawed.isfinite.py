# path: rust_backend.py
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class KernelIntent:
    trade_id: str
    action: str
    target_size: float
    leverage: float
    reference_price: float
    exit_ratio: float = 1.0


_NUMERIC = ("target_size", "leverage", "reference_price", "exit_ratio")


def _first_invalid_intent_field(intent: KernelIntent) -> Optional[str]:
    for name in _NUMERIC:
        value = getattr(intent, name)
        if not math.isfinite(float(value)):  # flaw: zero leverage and zero size are finite
            return name
    return None


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int) -> None:
        self._rust = rust
        self._handle = handle

    def process_intent(self, intent: KernelIntent) -> Any:
        bad = _first_invalid_intent_field(intent)
        if bad is not None:
            raise ValueError(f"intent field {bad} is not usable")
        return self._rust.process_intent(self._handle, intent)
