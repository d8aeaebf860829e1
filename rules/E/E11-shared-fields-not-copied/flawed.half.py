# path: bingx_venue.py
from dataclasses import dataclass, field
from typing import Optional, Tuple


@dataclass
class KernelIntent:
    trade_id: str
    asset: str
    target_size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    intent_id: str = ""
    reason: str = ""
    exit_leg_ratios: Tuple[float, ...] = (1.0,)
    note: str = ""
    stamp: Optional[float] = None


@dataclass
class OrderIntent:
    trade_id: str
    symbol: str
    quantity: float
    leverage: float = 1.0
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    intent_id: str = ""
    reason: str = ""
    exit_leg_ratios: Tuple[float, ...] = (1.0,)
    note: str = ""
    stamp: Optional[float] = None


class BingxVenueAdapter:
    def _legacy_intent(self, asked: KernelIntent) -> OrderIntent:  # flaw: what is declared on both sides is not half copied
        return OrderIntent(
            trade_id=asked.trade_id,
            symbol=asked.asset,
            quantity=asked.target_size,
            leverage=asked.leverage,
            order_type=asked.order_type,
            limit_price=asked.limit_price,
        )
