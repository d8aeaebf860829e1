# path: bingx_venue.py
from dataclasses import dataclass, fields
from typing import Optional


@dataclass
class KernelIntent:
    trade_id: str
    slot_id: int
    asset: str
    target_size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None


@dataclass
class Intent:
    trade_id: str
    asset: str
    target_size: float
    leverage: float
    order_type: str = "MARKET"
    limit_price: Optional[float] = None


_LEGACY_FIELDS = tuple(f.name for f in fields(Intent))


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def _legacy_intent(self, intent):
        return Intent(**{name: getattr(intent, name) for name in _LEGACY_FIELDS})

    def submit(self, intent):
        return self._backend.submit_intent(self._legacy_intent(intent))
