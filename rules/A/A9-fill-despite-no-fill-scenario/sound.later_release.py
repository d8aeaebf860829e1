# path: mock_venue.py
from dataclasses import dataclass, field
from typing import Any


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    price: float
    size: float


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0


@dataclass
class MockVenueAdapter:
    scenario: MockVenueScenario
    resting: dict[str, Any] = field(default_factory=dict)

    def _fill(self, order_id: str, intent: Any, ratio: float) -> VenueEvent:
        kind = "FULL_FILL" if ratio >= 1.0 else "PARTIAL_FILL"
        return VenueEvent(kind, order_id, intent.reference_price, intent.target_size * ratio)

    def submit(self, intent: Any) -> list[VenueEvent]:
        order_id = f"R{len(self.resting)}"
        events = []
        if self.scenario.emit_ack_before_fill:
            events.append(VenueEvent("ORDER_ACK", order_id, 0.0, intent.target_size))
        if self.scenario.emit_fill_on_submit and self.scenario.partial_fill_ratio > 0:
            events.append(self._fill(order_id, intent, self.scenario.partial_fill_ratio))
        else:
            self.resting[order_id] = intent
        return events

    def release(self, order_id: str) -> list[VenueEvent]:
        intent = self.resting.pop(order_id, None)
        if intent is None:
            return []
        if self.scenario.emit_fill_on_submit or self.scenario.partial_fill_ratio > 0:
            return [self._fill(order_id, intent, self.scenario.partial_fill_ratio)]
        return []
