# path: rust_backend.py
import math


def _positive(value):
    return math.isfinite(value) and value > 0.0


def _first_invalid_intent_field(intent):
    if not _positive(intent.leverage):
        return "leverage"
    if intent.action == "ENTER" and not _positive(intent.target_size):
        return "target_size"
    for name in ("target_size", "reference_price", "exit_ratio"):
        if not math.isfinite(getattr(intent, name)):
            return name
    return None


class ExecutionKernel:
    def __init__(self, native):
        self.native = native

    def process_intent(self, intent):
        field = _first_invalid_intent_field(intent)
        if field is not None:
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT", "field": field}
        return self.native.process_intent(intent)
