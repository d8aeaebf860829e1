# path: rust_backend.py
import json
import math
from dataclasses import asdict

from contracts import KernelIntent


def _first_invalid_intent_field(intent: KernelIntent) -> str | None:
    if not math.isfinite(intent.leverage):
        return "leverage"
    if any(not math.isfinite(r) for r in intent.exit_leg_ratios):
        return "exit_leg_ratios"
    return None


class ExecutionKernel:
    def __init__(self, lib) -> None:
        self._lib = lib

    def process_intent(self, intent: KernelIntent) -> dict:
        if (wrong := _first_invalid_intent_field(intent)) is not None:
            return {"accepted": False, "field": wrong}
        return json.loads(self._lib.process_intent(json.dumps(asdict(intent))))
