# path: mock_venue.py
from dataclasses import dataclass
from enum import Enum


class EventKind(Enum):
    ORDER_ACK = 1
    PARTIAL_FILL = 2
    FULL_FILL = 3


@dataclass
class VenueEvent:
    kind: EventKind
    order_id: str
    price: float
    size: float


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario):
        self.scenario = scenario
        self._n = 0

    def submit(self, intent) -> list:
        self._n += 1
        order_id = f"o{self._n}"
        cfg = self.scenario
        result = []
        if cfg.emit_ack_before_fill or not cfg.emit_fill_on_submit:
            result.append(VenueEvent(EventKind.ORDER_ACK, order_id, 0.0, intent.target_size))
        if cfg.emit_fill_on_submit:
            if cfg.partial_fill_ratio > 0:
                qty = intent.target_size * cfg.partial_fill_ratio
                full = cfg.partial_fill_ratio >= 1.0
                kind = EventKind.FULL_FILL if full else EventKind.PARTIAL_FILL
                result.append(VenueEvent(kind, order_id, intent.reference_price, qty))
        return result
