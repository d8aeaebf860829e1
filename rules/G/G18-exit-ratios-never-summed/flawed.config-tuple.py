# path: launcher.py
import math
from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class ExitPlanConfig:
    exit_leg_ratios: Tuple[float, ...] = (0.5, 1.0)  # flaw: taken as given, the plan need not end at zero
    max_hold_bars: int = 120

    def __post_init__(self) -> None:
        if self.max_hold_bars <= 0:
            raise ValueError("max_hold_bars")
        if any(not math.isfinite(r) or not 0 < r <= 1 for r in self.exit_leg_ratios):
            raise ValueError("exit_leg_ratios")


def leg_sizes(config: ExitPlanConfig, size: float) -> list[float]:
    out = []
    remaining = size
    for ratio in config.exit_leg_ratios:
        leg = min(remaining, size * ratio)
        out.append(leg)
        remaining -= leg
    return out
