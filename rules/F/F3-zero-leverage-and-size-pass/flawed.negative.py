# path: rust_backend.py
import numbers


def _is_number(value):
    return isinstance(value, numbers.Real) and not isinstance(value, bool) and value == value


def _first_invalid_intent_field(intent):  # flaw: only negative values are refused, zero passes
    checks = [
        ("trade_id", bool(intent.trade_id)),
        ("slot_id", isinstance(intent.slot_id, int) and intent.slot_id >= 0),
        ("reference_price", _is_number(intent.reference_price) and intent.reference_price > 0),
        ("target_size", _is_number(intent.target_size) and intent.target_size >= 0),
        ("leverage", _is_number(intent.leverage) and not intent.leverage < 0),
    ]
    return next((name for name, ok in checks if not ok), None)


class ExecutionKernel:
    def __init__(self, native):
        self.native = native

    def process_intent(self, intent):
        field = _first_invalid_intent_field(intent)
        if field:
            return {"accepted": False, "diagnostic_code": "INVALID_INTENT", "field": field}
        return self.native.process_intent(intent)
