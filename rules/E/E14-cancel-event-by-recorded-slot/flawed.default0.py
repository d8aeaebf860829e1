# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List


@dataclass
class VenueOrder:
    venue_order_id: str
    venue_client_id: str
    internal_trade_id: str
    metadata: Dict[str, Any] = field(default_factory=dict)


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    slot_id: int
    venue_order_id: str
    venue_client_id: str


class BingxVenueAdapter:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def cancel(self, order: VenueOrder, reason: str) -> List[VenueEvent]:
        receipt = self._backend.cancel(order.venue_order_id, order.venue_client_id)
        return self._events_from_cancel(order, receipt)

    def _events_from_cancel(self, order: VenueOrder, receipt: Any) -> List[VenueEvent]:
        kind = "CANCEL_ACK" if receipt.status == "CANCELED" else "CANCEL_REJECT"
        return [
            VenueEvent(
                kind=kind,
                trade_id=order.internal_trade_id,
                slot_id=int(order.metadata.get("slot_id", 0)),  # flaw: slot of the time of submission
                venue_order_id=order.venue_order_id,
                venue_client_id=order.venue_client_id,
            )
        ]
