# path: mock_venue.py
from dataclasses import dataclass
from typing import Optional


@dataclass
class MockVenueScenario:
    reject: bool = False
    partial_fill_ratio: Optional[float] = None


class MockVenueAdapter:
    def __init__(self, scenario=None):
        self.scenario = scenario or MockVenueScenario()
        self.book = {}

    def submit(self, intent):
        if self.scenario.reject:
            return [{"kind": "ORDER_REJECT", "trade_id": intent.trade_id}]
        events = [{"kind": "ORDER_ACK", "trade_id": intent.trade_id}]
        ratio = self.scenario.partial_fill_ratio
        if ratio is not None and ratio > 0:
            size = intent.target_size * min(ratio, 1.0)
            kind = "FULL_FILL" if ratio >= 1.0 else "PARTIAL_FILL"
            events.append({"kind": kind, "trade_id": intent.trade_id, "filled_size": size})
        else:
            self.book[intent.trade_id] = intent
        return events
