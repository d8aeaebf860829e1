# path: contracts.py
from dataclasses import dataclass


@dataclass
class TradeSlot:
    size: float = 1.0
    exit_leg_ratios: tuple[float, ...] = (1.0,)


def enter(slot: TradeSlot, intent) -> None:
    slot.exit_leg_ratios = tuple(intent.exit_leg_ratios)  # flaw: any plan is taken


def leg_done(slot: TradeSlot, fills, leg: int) -> bool:
    asked = slot.size * slot.exit_leg_ratios[leg] if slot.exit_leg_ratios else 1.0
    return sum(f.filled_size for f in fills) >= asked - 1e-9
