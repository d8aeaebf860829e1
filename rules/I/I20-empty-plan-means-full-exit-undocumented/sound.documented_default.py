# path: contracts.py
from __future__ import annotations

from dataclasses import dataclass, field

#: An empty exit_leg_ratios means one leg: the whole position at the first exit.
FULL_EXIT_RATIO = 1.0


@dataclass
class TradePlan:
    """Plan of a trade.

    exit_leg_ratios: the share of the position for each exit leg. Left empty, the first exit closes
    the whole position.
    """

    trade_id: str
    exit_leg_ratios: list[float] = field(default_factory=list)
    leg: int = 0

    def next_exit_ratio(self) -> float:
        """Share of the next leg; FULL_EXIT_RATIO when exit_leg_ratios is empty or used up."""
        if self.leg < len(self.exit_leg_ratios):
            return self.exit_leg_ratios[self.leg]
        return FULL_EXIT_RATIO
