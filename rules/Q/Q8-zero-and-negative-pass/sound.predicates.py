# path: rust_backend.py
from math import isfinite


def _usable(number):
    return number is not None and isfinite(number)


def _above_zero(number):
    return _usable(number) and number > 0


_CHECKS = (
    ("target_size", _above_zero),
    ("reference_price", _above_zero),
    ("leverage", _above_zero),
)


def _first_invalid_intent_field(intent):
    for name, is_right in _CHECKS:
        if not is_right(getattr(intent, name)):
            return name
    if intent.order_type == "LIMIT" and not _above_zero(intent.limit_price):
        return "limit_price"
    return None
