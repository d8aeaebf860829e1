# path: rust_backend.py
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional


@dataclass(frozen=True)
class KernelIntent:
    trade_id: str
    action: str
    target_size: float
    leverage: float

    def __post_init__(self) -> None:
        if self.leverage <= 0:
            raise ValueError(f"leverage {self.leverage} must be above zero")
        if self.action == "ENTER" and self.target_size <= 0:
            raise ValueError(f"target_size {self.target_size} must be above zero to enter")


def _first_invalid_intent_field(intent: KernelIntent) -> Optional[str]:
    for name in ("target_size", "leverage"):
        if not math.isfinite(getattr(intent, name)):
            return name
    return None


class ExecutionKernel:
    def __init__(self, native: Any) -> None:
        self.native = native

    def process_intent(self, intent: KernelIntent) -> Any:
        bad = _first_invalid_intent_field(intent)
        if bad:
            raise ValueError(bad)
        return self.native.process_intent(intent)
