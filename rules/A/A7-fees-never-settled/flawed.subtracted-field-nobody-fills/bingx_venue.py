# path: bingx_venue.py
from dataclasses import dataclass, field


@dataclass
class VenueEvent:
    kind: str
    price: float
    filled_size: float
    metadata: dict = field(default_factory=dict)


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def submit(self, intent):
        return self._events_from_submit(intent, self.backend.submit_intent(intent))

    def _events_from_submit(self, intent, receipt):
        meta = {"slot_id": intent.slot_id, "client_order_id": receipt.client_order_id}
        price = float(receipt.price or 0.0)
        size = float(receipt.filled_size or 0.0)
        if size <= 0.0:
            return [VenueEvent("ORDER_ACK", price, 0.0, meta)]
        kind = "FULL_FILL" if size >= intent.target_size else "PARTIAL_FILL"
        return [VenueEvent(kind, price, size, metadata=meta)]
