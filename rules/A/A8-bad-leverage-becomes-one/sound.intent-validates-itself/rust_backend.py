# path: rust_backend.py
import json
import math
from dataclasses import asdict

from contracts import KernelIntent


def _first_invalid_intent_field(intent: KernelIntent) -> str | None:
    for name, value in (("target_size", intent.target_size), ("leverage", intent.leverage)):
        if not math.isfinite(value):
            return name
    return None


class ExecutionKernel:
    def __init__(self, lib) -> None:
        self._lib = lib

    def submit(self, action: str, trade_id: str, size: float, leverage: float) -> dict:
        intent = KernelIntent(action=action, trade_id=trade_id, target_size=size, leverage=leverage)
        return self.process_intent(intent)

    def process_intent(self, intent: KernelIntent) -> dict:
        if _first_invalid_intent_field(intent) is not None:
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT"}
        return json.loads(self._lib.process_intent(json.dumps(asdict(intent))))
