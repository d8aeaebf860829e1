# path: rust_backend.py
import math


def as_number(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan


def above_zero(value):
    return as_number(value) > 0.0


def _first_invalid_intent_field(intent):
    if not above_zero(intent.leverage):
        return "leverage"
    if intent.action == "ENTER" and not above_zero(intent.target_size):
        return "target_size"
    return None
