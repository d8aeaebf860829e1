# path: bingx_venue.py
from dataclasses import dataclass
from datetime import datetime, timezone


@dataclass(frozen=True)
class VenueEvent:
    kind: str
    order_id: str
    quantity: float
    timestamp: datetime
    received_at: datetime


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    @staticmethod
    def _event(kind, raw):
        exchange_ms = raw.get("updateTime") or raw["transactTime"]
        return VenueEvent(
            kind=kind,
            order_id=str(raw["orderId"]),
            quantity=float(raw["executedQty"]),
            timestamp=datetime.fromtimestamp(int(exchange_ms) / 1000, timezone.utc),
            received_at=datetime.now(timezone.utc),
        )

    def submit(self, intent):
        return [self._event("ORDER_ACK", self.backend.submit_intent(intent))]

    def reconcile(self):
        return [self._event("FILL", raw) for raw in self.backend.recent_fills()]
