# path: pink_direct.py
import os


def parse_exit_leg_ratios(text: str) -> list[float]:
    """Each ratio applies to what remains when its leg begins."""
    ratios = [float(part) for part in text.split(",") if part.strip()]
    for ratio in ratios:
        if not 0.0 < ratio <= 1.0:
            raise ValueError(f"exit_leg_ratios: {ratio} is not in (0, 1]")
    if not ratios or ratios[-1] != 1.0:
        raise ValueError("exit_leg_ratios: the last leg has to take all that remains")
    return ratios


def plan(size: float) -> list[float]:
    legs = []
    for ratio in parse_exit_leg_ratios(os.getenv("PINK_EXIT_LEG_RATIOS", "0.5,1.0")):
        legs.append(size * ratio)
        size -= legs[-1]
    return legs
