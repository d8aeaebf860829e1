# path: pink_direct.py
from dataclasses import dataclass, field

TOLERANCE = 1e-9


@dataclass
class KernelIntent:
    action: str
    slot_id: int
    exit_leg_ratios: list[float] = field(default_factory=lambda: [1.0])


def plan_of(raw: dict) -> KernelIntent:
    intent = KernelIntent(raw["action"], raw["slot_id"], [float(r) for r in raw["exit_leg_ratios"]])
    planned = 0.0
    for share in intent.exit_leg_ratios:
        if not 0.0 < share <= 1.0:
            raise ValueError(f"a leg of {share}")
        planned += share
    if abs(planned - 1.0) > TOLERANCE:
        raise ValueError(f"the legs exit {planned} of the position")
    return intent
