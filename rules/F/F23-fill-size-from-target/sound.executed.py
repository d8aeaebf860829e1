# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    size: float
    filled_size: float = 0.0
    price: float = 0.0


class BingxVenueAdapter:
    def _events_from_submit(self, intent: Any, receipt: Any) -> List[VenueEvent]:
        order = receipt.raw["data"]["order"]
        events = [VenueEvent("ORDER_ACK", intent.trade_id, size=intent.target_size)]
        executed = float(order.get("executedQty") or 0.0)
        if executed > 0.0:
            kind = "FULL_FILL" if order["status"] == "FILLED" else "PARTIAL_FILL"
            events.append(
                VenueEvent(
                    kind,
                    intent.trade_id,
                    size=executed,
                    filled_size=executed,
                    price=float(order["avgPrice"]),
                )
            )
        return events
