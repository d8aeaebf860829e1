# path: mock_venue.py
from dataclasses import dataclass, field
from typing import Any, Dict, List


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    price: float = 0.0
    size: float = 0.0


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0
    reject: bool = False


@dataclass
class MockVenueAdapter:
    scenario: MockVenueScenario = field(default_factory=MockVenueScenario)
    book: Dict[str, Any] = field(default_factory=dict)

    def submit(self, intent: Any) -> List[VenueEvent]:
        oid = intent.client_order_id
        if self.scenario.reject:
            return [VenueEvent("ORDER_REJECT", oid)]

        self.book[oid] = intent
        events = [VenueEvent("ORDER_ACK", oid, size=intent.target_size)]
        if not self.scenario.emit_fill_on_submit:
            return events

        if not self.scenario.emit_ack_before_fill:
            events.clear()
        ratio = self.scenario.partial_fill_ratio
        if 0.0 < ratio < 1.0:
            events.append(VenueEvent("PARTIAL_FILL", oid, intent.reference_price, intent.target_size * ratio))
        else:
            events.append(VenueEvent("FULL_FILL", oid, intent.reference_price, intent.target_size))
            self.book.pop(oid)
        return events
