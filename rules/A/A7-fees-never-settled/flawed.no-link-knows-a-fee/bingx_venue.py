# path: bingx_venue.py
from dataclasses import dataclass


@dataclass
class VenueEvent:
    event_id: str
    kind: str
    price: float
    filled_size: float


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def submit(self, intent):
        receipt = self._backend.submit_intent(intent)
        return self._events_from_submit(intent, receipt)

    def _events_from_submit(self, intent, receipt):
        order_id = str(receipt.order_id)
        events = [VenueEvent(order_id + ":ack", "ORDER_ACK", 0.0, 0.0)]
        if receipt.filled_size > 0:
            events.append(VenueEvent(order_id + ":fill", "FULL_FILL", float(receipt.price), float(receipt.filled_size)))
        return events
