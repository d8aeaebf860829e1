# path: mock_venue.py
from dataclasses import dataclass
from typing import NamedTuple


class VenueEvent(NamedTuple):
    kind: str
    slot_id: int
    price: float
    size: float


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0


def _should_fill(scenario: MockVenueScenario) -> bool:
    return bool(scenario.emit_fill_on_submit)


def _split(size: float, ratio: float) -> tuple:
    if ratio > 0 and ratio < 1:
        return "PARTIAL_FILL", size * ratio
    return "FULL_FILL", size


class MockVenueAdapter:
    def __init__(self, scenario=None):
        self.scenario = scenario if scenario is not None else MockVenueScenario()
        self.log = []

    def submit(self, intent):
        self.log.append(("submit", intent.slot_id))
        ack = VenueEvent("ORDER_ACK", intent.slot_id, 0.0, intent.target_size)
        if not _should_fill(self.scenario):
            return [ack]
        kind, qty = _split(intent.target_size, self.scenario.partial_fill_ratio)
        fill = VenueEvent(kind, intent.slot_id, intent.reference_price, qty)
        return [ack, fill] if self.scenario.emit_ack_before_fill else [fill]
