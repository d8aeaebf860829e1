# path: launcher.py
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class KernelConfig:
    max_slots: int = 10
    tick_seconds: float = 1.0
    max_leverage: float = 5.0
    strategy: str = "pink"

    def __post_init__(self) -> None:
        if not isinstance(self.max_slots, int) or not 1 <= self.max_slots <= 256:
            raise ValueError(f"max_slots: {self.max_slots!r}")
        for name in ("tick_seconds", "max_leverage"):
            value = getattr(self, name)
            if not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
                raise ValueError(f"{name}: {value!r}")
        if not isinstance(self.strategy, str) or not self.strategy.isidentifier():
            raise ValueError(f"strategy: {self.strategy!r}")
