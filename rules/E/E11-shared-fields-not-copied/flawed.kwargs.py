# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional


@dataclass
class KernelIntent:
    trade_id: str
    action: str
    asset: str
    side: str
    target_size: float
    leverage: float
    reference_price: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    exit_leg_ratios: List[float] = field(default_factory=lambda: [1.0])
    metadata: Dict[str, Any] = field(default_factory=dict)


@dataclass
class Intent:
    trade_id: str
    action: str
    asset: str
    side: str
    target_size: float
    leverage: float
    reference_price: float = 0.0
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    exit_leg_ratios: List[float] = field(default_factory=lambda: [1.0])


class BingxVenueAdapter:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def _legacy_intent(self, intent: KernelIntent) -> Intent:
        return Intent(  # flaw: order_type, limit_price and exit_leg_ratios are left to their defaults
            trade_id=intent.trade_id,
            action=intent.action,
            asset=intent.asset,
            side=intent.side,
            target_size=intent.target_size,
            leverage=intent.leverage,
            reference_price=intent.reference_price,
        )

    def submit(self, intent: KernelIntent) -> Any:
        return self._backend.submit_intent(self._legacy_intent(intent))
