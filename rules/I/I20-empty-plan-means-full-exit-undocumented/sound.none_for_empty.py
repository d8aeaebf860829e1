# path: contracts.py
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional


@dataclass
class KernelIntent:
    trade_id: str
    exit_leg_ratios: list[float] = field(default_factory=list)
    leg_index: int = 0

    def next_exit_ratio(self) -> Optional[float]:
        if self.leg_index >= len(self.exit_leg_ratios):
            return None
        ratio = self.exit_leg_ratios[self.leg_index]
        return min(1.0, max(0.0, ratio))


def exit_size(intent: KernelIntent, position: float) -> float:
    ratio = intent.next_exit_ratio()
    if ratio is None:
        raise ValueError(f"{intent.trade_id}: no exit leg left")
    return position * ratio
