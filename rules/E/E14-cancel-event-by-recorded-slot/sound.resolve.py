# path: bingx_venue.py
from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional


class BingxVenueAdapter:
    def __init__(self, backend: Any, slot_of_trade: Callable[[str], Optional[int]]) -> None:
        self._backend = backend
        self._slot_of_trade = slot_of_trade

    def _events_from_cancel(self, order: Any, receipt: Any) -> List[Dict[str, Any]]:
        trade_id = order.metadata["trade_id"]
        return [
            {
                "kind": "CANCEL_ACK" if receipt.status == "CANCELED" else "CANCEL_REJECT",
                "trade_id": trade_id,
                "slot_id": self._slot_of_trade(trade_id),
                "venue_client_id": order.venue_client_id,
                "leg": order.metadata.get("leg", 0),
            }
        ]

    def cancel(self, order: Any) -> List[Dict[str, Any]]:
        receipt = self._backend.cancel(order.venue_order_id)
        return self._events_from_cancel(order, receipt)
