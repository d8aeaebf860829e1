# path: mock_venue.py
from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any, Dict, List


@dataclass
class MockVenueScenario:
    reject_on_submit: bool = False
    ack_on_submit: bool = True
    emit_fill_on_submit: bool = False
    partial_fill_ratio: float = 1.0
    fill_price: float = 0.0


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario | None = None) -> None:
        self.scenario = scenario or MockVenueScenario()
        self._ids = itertools.count(1)

    def submit(self, intent: Any) -> List[Dict[str, Any]]:
        s = self.scenario
        order_id = f"V-{next(self._ids)}"
        base = {"trade_id": intent.trade_id, "slot_id": intent.slot_id, "venue_order_id": order_id}
        if s.reject_on_submit:
            return [{"kind": "ORDER_REJECT", **base}]
        events = [{"kind": "ORDER_ACK", **base}] if s.ack_on_submit else []
        if s.emit_fill_on_submit or s.partial_fill_ratio > 0:  # flaw: the default ratio alone makes a fill
            filled = intent.target_size * min(1.0, s.partial_fill_ratio)
            kind = "FULL_FILL" if s.partial_fill_ratio >= 1.0 else "PARTIAL_FILL"
            events.append({"kind": kind, "filled_size": filled, "price": s.fill_price, **base})
        return events
