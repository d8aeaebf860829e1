# path: rust_backend.py
import math
from typing import Optional

from contracts import KernelAction, KernelIntent, OrderType


def _positive(value) -> bool:
    return value is not None and math.isfinite(value) and value > 0.0


def _first_invalid_intent_field(intent: KernelIntent) -> Optional[str]:
    if not _positive(intent.reference_price):
        return "reference_price"
    if intent.action in (KernelAction.ENTER, KernelAction.EXIT) and not _positive(intent.target_size):
        return "target_size"
    if intent.order_type is OrderType.LIMIT and not _positive(intent.limit_price):
        return "limit_price"
    if not _positive(intent.leverage):
        return "leverage"
    return None
