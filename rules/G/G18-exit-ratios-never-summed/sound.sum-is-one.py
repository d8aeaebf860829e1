# path: launcher.py
import math
from dataclasses import dataclass


@dataclass(frozen=True)
class ExitPlanConfig:
    """Each ratio is a part of the initial size."""

    exit_leg_ratios: tuple[float, ...] = (0.5, 0.5)

    def __post_init__(self) -> None:
        ratios = self.exit_leg_ratios
        if not ratios or any(not math.isfinite(r) or not 0 < r <= 1 for r in ratios):
            raise ValueError(f"exit_leg_ratios: {ratios!r}")
        if not math.isclose(math.fsum(ratios), 1.0, abs_tol=1e-9):
            raise ValueError(f"exit_leg_ratios sum to {math.fsum(ratios)}")


def leg_sizes(config: ExitPlanConfig, initial_size: float) -> list[float]:
    return [initial_size * ratio for ratio in config.exit_leg_ratios]
