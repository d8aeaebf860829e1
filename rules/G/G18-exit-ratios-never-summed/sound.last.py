# path: contracts.py
from dataclasses import dataclass


@dataclass(frozen=True)
class ExitPlan:
    exit_leg_ratios: tuple[float, ...] = (0.5, 1.0)

    def __post_init__(self):
        if not self.exit_leg_ratios or self.exit_leg_ratios[-1] != 1.0:
            raise ValueError("exit_leg_ratios must end with 1.0")
        for ratio in self.exit_leg_ratios:
            if not 0 < ratio <= 1:
                raise ValueError("exit_leg_ratios")
