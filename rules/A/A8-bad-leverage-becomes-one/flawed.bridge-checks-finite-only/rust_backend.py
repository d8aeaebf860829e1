# path: rust_backend.py
import json
import math


def _first_invalid_intent_field(intent):
    for name in ("reference_price", "target_size", "leverage"):
        value = getattr(intent, name)
        if not math.isfinite(value):
            return name
    for ratio in intent.exit_leg_ratios:
        if not math.isfinite(ratio):
            return "exit_leg_ratios"
    return None


class ExecutionKernel:
    def __init__(self, lib):
        self._lib = lib

    def process_intent(self, intent):
        bad = _first_invalid_intent_field(intent)
        if bad is not None:
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT", "field": bad}
        return json.loads(self._lib.process_intent(json.dumps(intent.to_payload())))
