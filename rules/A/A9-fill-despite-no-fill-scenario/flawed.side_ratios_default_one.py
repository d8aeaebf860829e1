# path: mock_venue.py
from dataclasses import dataclass
from enum import Enum


class EventType(str, Enum):
    ORDER_ACK = "ORDER_ACK"
    PARTIAL_FILL = "PARTIAL_FILL"
    FULL_FILL = "FULL_FILL"


@dataclass
class VenueEvent:
    kind: EventType
    client_order_id: str
    price: float
    size: float


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    entry_partial_fill_ratio: float = 1.0
    exit_partial_fill_ratio: float = 1.0


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario = MockVenueScenario()):
        self.scenario = scenario
        self.history: list[VenueEvent] = []

    def submit(self, intent) -> list[VenueEvent]:
        sc = self.scenario
        is_entry = intent.action == "ENTER"
        ack = VenueEvent(EventType.ORDER_ACK, intent.client_order_id, 0.0, intent.target_size)
        events = [ack] if sc.emit_ack_before_fill else []

        if (  # flaw: side ratios of one fill although the flag is off
            sc.emit_fill_on_submit
            or (is_entry and sc.entry_partial_fill_ratio > 0)
            or (not is_entry and sc.exit_partial_fill_ratio > 0)
        ):
            ratio = sc.entry_partial_fill_ratio if is_entry else sc.exit_partial_fill_ratio
            kind = EventType.FULL_FILL if ratio >= 1.0 else EventType.PARTIAL_FILL
            events.append(
                VenueEvent(kind, intent.client_order_id, intent.reference_price, intent.target_size * ratio)
            )
        self.history.extend(events)
        return events
