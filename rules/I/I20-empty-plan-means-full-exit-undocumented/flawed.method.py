# path: contracts.py
from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class KernelIntent:
    """An order of the policy to the kernel."""

    trade_id: str
    action: str
    size: float
    exit_leg_ratios: list[float] = field(default_factory=list)
    leg_index: int = 0

    def next_exit_ratio(self) -> float:
        if not self.exit_leg_ratios:
            return 1.0  # flaw: an empty plan means everything, which is written nowhere
        index = min(self.leg_index, len(self.exit_leg_ratios) - 1)
        return float(self.exit_leg_ratios[index])

    def advance(self) -> None:
        self.leg_index += 1

    def remaining_legs(self) -> int:
        return max(0, len(self.exit_leg_ratios) - self.leg_index)
