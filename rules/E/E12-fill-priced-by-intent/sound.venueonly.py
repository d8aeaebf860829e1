# path: bingx_venue.py
from __future__ import annotations

from typing import Any, Dict, List, Optional

_PRICE_KEYS = ("avgPrice", "fillPrice", "lastFillPrice")


def _venue_price(order: Dict[str, Any]) -> Optional[float]:
    for key in _PRICE_KEYS:
        raw = order.get(key)
        if raw is None:
            continue
        price = float(raw)
        if price > 0.0:
            return price
    return None


class BingxVenueAdapter:
    def __init__(self, backend: Any, pending: set) -> None:
        self._backend = backend
        self._needs_query = pending

    def _events_from_submit(self, intent: Any, ack: Dict[str, Any]) -> List[Dict[str, Any]]:
        order = ack["order"]
        events = [{"kind": "ORDER_ACK", "trade_id": intent.trade_id, "price": intent.reference_price}]
        executed = float(order.get("executedQty", 0.0))
        if executed <= 0.0:
            return events
        price = _venue_price(order)
        if price is None:
            self._needs_query.add(order["orderId"])
            return events
        events.append(
            {"kind": "FILL", "trade_id": intent.trade_id, "price": price, "filled_size": executed}
        )
        return events
