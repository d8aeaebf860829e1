# path: rust_backend.py
import math

OPTIONAL = {"limit_price"}


def _first_invalid_intent_field(intent):  # flaw: zero
    for name in ("target_size", "reference_price", "leverage", "limit_price"):
        value = getattr(intent, name, None)
        if value is None and name in OPTIONAL:
            continue
        if intent.action == "CANCEL" and name == "target_size":
            continue
        if value is None or not math.isfinite(value):
            return name
    return None
