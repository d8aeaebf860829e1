# path: bingx_venue.py
from dataclasses import dataclass, field


@dataclass(frozen=True)
class KernelIntent:
    action: str
    trade_id: str
    asset: str
    side: str
    target_size: float
    leverage: float = 1.0
    order_type: str = "MARKET"
    limit_price: float = 0.0
    reason: str = ""
    metadata: dict = field(default_factory=dict)


@dataclass
class OldIntent:
    action: str
    trade_id: str
    asset: str
    side: str
    size: float
    leverage: float = 1.0
    order_type: str = "MARKET"
    limit_price: float = 0.0
    reason: str = ""


class BingxVenueAdapter:
    def __init__(self, client):
        self._client = client

    def _legacy_intent(self, intent: KernelIntent) -> OldIntent:
        size = round(intent.target_size, 8)
        return OldIntent(intent.action, intent.trade_id, intent.asset, intent.side, size, intent.leverage)  # flaw: order type, limit and reason stay at their defaults

    def submit(self, intent: KernelIntent):
        return self._client.place(self._legacy_intent(intent))
