# path: bingx_venue.py
from dataclasses import dataclass, field


@dataclass
class KernelIntent:
    trade_id: str
    order_type: str = "MARKET"
    metadata: dict = field(default_factory=dict)


def decision_to_kernel_intent(decision):
    return KernelIntent(trade_id=decision.trade_id, metadata=dict(decision.metadata))


def leave(slot, decision):
    return KernelIntent(trade_id=slot.trade_id, order_type=decision.order_type)


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        return {"trade_id": intent.trade_id, "order_type": getattr(intent, "order_type", "MARKET")}  # flaw: entries never fill it
