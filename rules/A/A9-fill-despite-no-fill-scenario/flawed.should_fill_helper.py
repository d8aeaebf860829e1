# path: mock_venue.py
from dataclasses import dataclass
from typing import Any, List


@dataclass
class VenueEvent:
    kind: str
    slot_id: int
    venue_order_id: str
    price: float
    size: float


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0
    latency_ms: int = 0


def _should_fill(scenario: MockVenueScenario) -> bool:
    if scenario.emit_fill_on_submit:
        return True
    if scenario.partial_fill_ratio > 0:
        return True
    return False


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario) -> None:
        self.scenario = scenario
        self.clock_ms = 0
        self.seq = 0

    def _fill(self, intent: Any, oid: str) -> VenueEvent:
        part = self.scenario.partial_fill_ratio
        kind = "PARTIAL_FILL" if part < 1.0 else "FULL_FILL"
        return VenueEvent(kind, intent.slot_id, oid, intent.reference_price, intent.target_size * part)

    def submit(self, intent: Any) -> List[VenueEvent]:
        self.seq += 1
        self.clock_ms += self.scenario.latency_ms
        oid = f"mock:{intent.trade_id}:{self.seq}"
        out: List[VenueEvent] = []
        if self.scenario.emit_ack_before_fill:
            out.append(VenueEvent("ORDER_ACK", intent.slot_id, oid, 0.0, intent.target_size))
        if _should_fill(self.scenario):  # flaw: true for the default ratio with the flag off
            out.append(self._fill(intent, oid))
        return out
