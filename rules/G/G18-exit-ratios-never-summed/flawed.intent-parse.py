# path: pink_direct.py
import json
import os
from typing import Sequence


def parse_exit_leg_ratios(text: str) -> list[float]:
    return [float(part) for part in text.split(",") if part.strip()]  # flaw: neither range nor sum is looked at


class PinkDirectRuntime:
    def __init__(self, kernel) -> None:
        self._kernel = kernel
        self._ratios: Sequence[float] = parse_exit_leg_ratios(os.getenv("PINK_EXIT_LEG_RATIOS", "0.5,0.5"))

    def enter(self, slot_id: int, size: float) -> dict:
        intent = {
            "action": "ENTER",
            "slot_id": slot_id,
            "target_size": size,
            "exit_leg_ratios": list(self._ratios),
        }
        return json.loads(self._kernel.process_intent(json.dumps(intent)))
