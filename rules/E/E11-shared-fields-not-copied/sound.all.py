# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional, Tuple


@dataclass(frozen=True)
class KernelIntent:
    trade_id: str
    action: str
    asset: str
    target_size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    exit_leg_ratios: Tuple[float, ...] = (1.0,)


@dataclass(frozen=True)
class Intent:
    trade_id: str
    action: str
    asset: str
    target_size: float
    leverage: float = 1.0
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    exit_leg_ratios: Tuple[float, ...] = (1.0,)


class BingxVenueAdapter:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def _legacy_intent(self, intent: KernelIntent) -> Intent:
        return Intent(
            trade_id=intent.trade_id,
            action=intent.action,
            asset=intent.asset,
            target_size=intent.target_size,
            leverage=intent.leverage,
            order_type=intent.order_type,
            limit_price=intent.limit_price,
            exit_leg_ratios=intent.exit_leg_ratios,
        )
