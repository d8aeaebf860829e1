# path: rust_backend.py
import math


def _bad(x):
    return x is None or math.isnan(x) or math.isinf(x)


def _first_invalid_intent_field(intent):  # flaw: a size of zero is a number, and so is a price below it
    if intent.action == "ENTER":
        if _bad(intent.target_size):
            return "target_size"
        if _bad(intent.reference_price) or intent.reference_price == 0:
            return "reference_price"
    if _bad(intent.leverage) or intent.leverage <= 0:
        return "leverage"
