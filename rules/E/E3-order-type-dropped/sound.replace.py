# path: pink_direct.py
from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Dict, Optional


@dataclass(frozen=True)
class KernelIntent:
    trade_id: str = ""
    slot_id: int = 0
    action: str = "HOLD"
    target_size: float = 0.0
    leverage: float = 1.0
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    metadata: Dict[str, Any] = field(default_factory=dict)


_SHARED = ("trade_id", "action", "leverage")


def _decision_to_kernel_intent(decision: Any, slot_id: int) -> KernelIntent:
    base = KernelIntent(
        **{name: getattr(decision, name) for name in _SHARED},
        slot_id=slot_id,
        target_size=decision.size,
        metadata={"reason": decision.reason},
    )
    if decision.order_type == "MARKET":
        return base
    return dataclasses.replace(
        base,
        order_type=decision.order_type,
        limit_price=decision.limit_price,
    )
