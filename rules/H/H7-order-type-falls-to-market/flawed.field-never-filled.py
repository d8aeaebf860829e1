# path: bingx_venue.py
from __future__ import annotations

from typing import NamedTuple, Optional


class KernelIntent(NamedTuple):
    trade_id: str
    side: str
    size: float
    metadata: dict
    order_type: Optional[str] = None


def make_intent(decision) -> KernelIntent:
    return KernelIntent(
        decision.trade_id, decision.side, decision.size, {"order_type": decision.order_type, "price": decision.price}
    )


class BingxVenueAdapter:
    def _legacy_intent(self, intent: KernelIntent) -> dict:
        legacy = {"clientOrderId": intent.trade_id, "side": intent.side, "quantity": intent.size}
        kind = intent.order_type  # flaw: nobody fills this field, make_intent puts it into metadata
        legacy["type"] = (kind or "MARKET").upper()
        if legacy["type"] == "LIMIT":
            legacy["price"] = intent.metadata["price"]
        return legacy
