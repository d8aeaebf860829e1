# path: mock_venue.py
from dataclasses import dataclass


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
    entry_partial_fill_ratio: float = 0.0
    exit_partial_fill_ratio: float = 0.0


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario):
        self.scenario = scenario
        self._serial = 0

    def submit(self, intent):
        self._serial += 1
        oid = f"mock-{self._serial}"
        is_entry = intent.action == "ENTER"
        events = []
        if self.scenario.emit_ack_before_fill or not self.scenario.emit_fill_on_submit:
            events.append(VenueEvent("ORDER_ACK", oid, 0.0, intent.target_size))

        should_emit_fill = (
            self.scenario.emit_fill_on_submit
            or (is_entry and self.scenario.entry_partial_fill_ratio > 0)
            or (not is_entry and self.scenario.exit_partial_fill_ratio > 0)
        )
        if should_emit_fill:
            side_ratio = (
                self.scenario.entry_partial_fill_ratio if is_entry else self.scenario.exit_partial_fill_ratio
            )
            ratio = side_ratio or self.scenario.partial_fill_ratio
            kind = "FULL_FILL" if ratio >= 1.0 else "PARTIAL_FILL"
            events.append(VenueEvent(kind, oid, intent.reference_price, intent.target_size * ratio))
        return events
