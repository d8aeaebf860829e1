# path: rust_backend.py
import math

NUMBERS = ("target_size", "reference_price", "leverage", "limit_price")


def _positive_for(intent):
    names = {"reference_price"}
    if intent.action == "ENTER":
        names |= {"target_size", "leverage"}
    if intent.order_type == "LIMIT":
        names.add("limit_price")
    return names


def _first_invalid_intent_field(intent):
    positive = _positive_for(intent)
    for name in NUMBERS:
        value = getattr(intent, name, None)
        if value is None:
            if name in positive:
                return name
            continue
        if not math.isfinite(value):
            return name
        if name in positive and value <= 0:
            return name
    return None
