# path: contracts.py
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class KernelIntent:
    action: str
    trade_id: str
    target_size: float
    leverage: float = 1.0

    def __post_init__(self) -> None:
        if not math.isfinite(self.leverage) or self.leverage <= 0:
            raise ValueError(f"leverage {self.leverage!r} is not positive")
        if not math.isfinite(self.target_size):
            raise ValueError("target_size")
