import os
from dataclasses import dataclass


def shares(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(","))


@dataclass(frozen=True)
class Legs:
    exit_leg_ratios: tuple[float, ...] = (0.4, 0.4)  # flaw: nobody adds these up
    stop: float = 0.01

    @classmethod
    def read(cls) -> "Legs":
        return cls(exit_leg_ratios=shares(os.environ.get("LEGS", "0.4,0.4")))
