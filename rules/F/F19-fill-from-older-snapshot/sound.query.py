# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    price: float = 0.0
    filled_size: float = 0.0


class BingxVenueAdapter:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def _events_from_submit(self, intent: Any, ack: dict) -> List[VenueEvent]:
        events = [VenueEvent("ORDER_ACK", intent.trade_id)]
        order = ack
        if not float(order.get("executedQty") or 0.0):
            order = self._backend.query_order(intent.asset, ack["orderId"])
        filled = float(order.get("executedQty") or 0.0)
        if filled > 0.0:
            kind = "FULL_FILL" if order["status"] == "FILLED" else "PARTIAL_FILL"
            events.append(VenueEvent(kind, intent.trade_id, float(order["avgPrice"]), filled))
        return events
