# path: rust_backend.py
import math
from dataclasses import dataclass


@dataclass
class Range:
    attribute: str
    floor: float


_ENTRY = [Range("leverage", 0.0), Range("target_size", 0.0)]


def _outside(wanted, value):
    return value is None or not math.isfinite(value) or value <= wanted.floor


def _first_invalid_intent_field(intent):
    for wanted in _ENTRY if intent.action == "ENTER" else []:
        if _outside(wanted, getattr(intent, wanted.attribute)):
            return wanted.attribute
    return None
