# path: pink_direct.py
from dataclasses import replace

from contracts import KernelCommandType, KernelIntent, OrderType


def _decision_to_kernel_intent(decision, slot_id):
    intent = KernelIntent(
        trade_id=decision.trade_id,
        slot_id=slot_id,
        action=KernelCommandType.ENTER,
        side=decision.side,
        target_size=decision.size,
        leverage=decision.leverage,
    )
    if decision.order_type is OrderType.LIMIT and decision.limit_price is None:
        raise ValueError(f"{decision.trade_id} is a LIMIT decision without a price")
    return replace(intent, order_type=decision.order_type, limit_price=decision.limit_price)
