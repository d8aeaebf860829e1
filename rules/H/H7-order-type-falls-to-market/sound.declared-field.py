# path: bingx_venue.py
from typing import NamedTuple


class KernelIntent(NamedTuple):
    trade_id: str
    side: str
    size: float
    order_type: str
    metadata: dict


def make_intent(decision) -> KernelIntent:
    return KernelIntent(decision.trade_id, decision.side, decision.size, decision.order_type, {"price": decision.price})


class BingxVenueAdapter:
    def _legacy_intent(self, intent: KernelIntent) -> dict:
        legacy = {"clientOrderId": intent.trade_id, "side": intent.side, "quantity": intent.size}
        legacy["type"] = getattr(intent, "order_type").upper()
        if legacy["type"] == "LIMIT":
            legacy["price"] = intent.metadata["price"]
        return legacy
