# path: bingx_venue.py
from dataclasses import dataclass, field


@dataclass
class KernelIntent:
    trade_id: str
    order_type: str = "MARKET"
    metadata: dict = field(default_factory=dict)


def intent_from_json(raw: dict) -> KernelIntent:
    return KernelIntent(trade_id=raw["trade_id"], order_type=raw.get("order_type", "MARKET"), metadata=raw["metadata"])


def to_intent(decision) -> KernelIntent:
    return KernelIntent(trade_id=decision.trade_id, metadata={"order_type": decision.order_type})


class BingxVenueAdapter:
    def _legacy_intent(self, intent: KernelIntent) -> dict:
        return dict(trade_id=intent.trade_id, order_type=intent.order_type)  # flaw: the field has its default, always
