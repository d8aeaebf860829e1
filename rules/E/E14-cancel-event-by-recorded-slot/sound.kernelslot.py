# path: bingx_venue.py
from dataclasses import dataclass


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    slot_id: int
    venue_order_id: str


class BingxVenueAdapter:
    def __init__(self, backend):
        self._backend = backend

    def cancel(self, order, *, slot_id, reason=""):
        receipt = self._backend.cancel(order.venue_order_id, reason)
        return self._events_from_cancel(order, receipt, slot_id)

    def _events_from_cancel(self, order, receipt, slot_id):
        kind = "CANCEL_ACK" if receipt.status == "CANCELED" else "CANCEL_REJECT"
        return [VenueEvent(kind, order.internal_trade_id, slot_id, order.venue_order_id)]


class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue

    def _run_cancel(self, slot):
        for event in self.venue.cancel(slot.active_order, slot_id=slot.slot_id):
            self.on_venue_event(event)

    def on_venue_event(self, event):
        raise NotImplementedError
