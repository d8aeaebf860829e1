# path: contracts.py
from dataclasses import dataclass
@dataclass(frozen=True)
class KernelIntent:
    exit_leg_ratios: tuple[float, ...] = (1.0,)
    def __post_init__(self):
        if not 1.0 - 1e-9 <= sum(self.exit_leg_ratios) <= 1.0 + 1e-9:
            raise ValueError("legs")
