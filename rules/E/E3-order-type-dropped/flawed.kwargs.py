# path: pink_direct.py
from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Dict, Optional


class OrderType(str, Enum):
    MARKET = "MARKET"
    LIMIT = "LIMIT"


@dataclass
class Decision:
    trade_id: str
    action: str
    side: str
    size: float
    leverage: float
    reference_price: float
    order_type: OrderType = OrderType.MARKET
    limit_price: Optional[float] = None


@dataclass
class KernelIntent:
    trade_id: str
    slot_id: int
    action: str
    side: str
    target_size: float
    leverage: float
    reference_price: float
    order_type: OrderType = OrderType.MARKET
    limit_price: Optional[float] = None
    metadata: Dict[str, Any] = field(default_factory=dict)


class PinkDirectRuntime:
    def _decision_to_kernel_intent(self, decision: Decision, slot_id: int) -> KernelIntent:
        return KernelIntent(  # flaw: order_type and limit_price fall to their defaults
            trade_id=decision.trade_id,
            slot_id=slot_id,
            action=decision.action,
            side=decision.side,
            target_size=decision.size,
            leverage=decision.leverage,
            reference_price=decision.reference_price,
        )
