# path: rust_backend.py
import math

_RULES = {
    "ENTER": {"target_size": 0.0, "reference_price": 0.0, "leverage": 0.0},
    "EXIT": {"target_size": 0.0, "reference_price": 0.0},
    "CANCEL": {},
}


def _finite_fields(intent):
    names = ("target_size", "reference_price", "limit_price", "leverage")
    return (n for n in names if getattr(intent, n) is not None and not math.isfinite(getattr(intent, n)))


def _first_invalid_intent_field(intent):
    bad = next(_finite_fields(intent), None)
    if bad is not None:
        return bad
    for name, above in _RULES[intent.action].items():
        value = getattr(intent, name)
        if value is None or not value > above:
            return name
    if intent.order_type == "LIMIT" and not (intent.limit_price or 0.0) > 0.0:
        return "limit_price"
    return None
