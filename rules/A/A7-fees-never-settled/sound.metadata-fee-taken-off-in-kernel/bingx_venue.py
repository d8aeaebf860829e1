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
        paid = abs(float(receipt.raw_ack.get("commission") or 0.0))
        meta = {"slot_id": intent.slot_id, "fee": paid}
        price, size = float(receipt.price), float(receipt.filled_size)
        kind = "FULL_FILL" if size >= intent.target_size else "PARTIAL_FILL"
        return [VenueEvent(kind, price, size, metadata=meta)]
