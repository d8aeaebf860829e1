# path: rust_backend.py
import math

CHECKS = [
    ("target_size", lambda x: math.isfinite(x) and x > 0.0),
    ("reference_price", lambda x: math.isfinite(x) and x > 0.0),
    ("leverage", lambda x: math.isfinite(x) and x >= 1.0),
]


def _first_invalid_intent_field(intent):
    return next((field for field, holds in CHECKS if not holds(getattr(intent, field))), None)
