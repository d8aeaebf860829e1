# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    slot_id: int
    price: float
    filled_size: float


class BingxVenueAdapter:
    def _events_from_submit(self, intent: Any, receipt: Any) -> List[VenueEvent]:
        ack = receipt.raw_ack or {}
        data = ack.get("data", {}).get("order", {})
        status = str(data.get("status", "")).upper()
        events = [VenueEvent("ORDER_ACK", intent.trade_id, intent.slot_id, 0.0, 0.0)]
        if status not in ("FILLED", "PARTIALLY_FILLED"):
            return events
        filled = float(data.get("executedQty") or 0.0)
        price = float(
            data.get("avgPrice")
            or data.get("price")
            or receipt.price
            or intent.reference_price  # flaw: the fill may be booked at the intent's own price
            or 0.0
        )
        kind = "FULL_FILL" if status == "FILLED" else "PARTIAL_FILL"
        events.append(VenueEvent(kind, intent.trade_id, intent.slot_id, price, filled))
        return events
