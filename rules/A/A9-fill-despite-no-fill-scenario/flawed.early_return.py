# path: mock_venue.py
from dataclasses import dataclass
from typing import NamedTuple


class VenueEvent(NamedTuple):
    kind: str
    order_id: str
    price: float
    size: float


@dataclass(frozen=True)
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0
    slippage_bps: float = 0.0


class MockVenueAdapter:
    def __init__(self, scenario=None):
        self.scenario = scenario or MockVenueScenario()
        self._counter = 0
        self.submitted = []

    def _slipped(self, intent):
        direction = 1.0 if intent.side == "LONG" else -1.0
        return intent.reference_price * (1.0 + direction * self.scenario.slippage_bps / 10_000.0)

    def submit(self, intent):
        sc = self.scenario
        self._counter += 1
        oid = "V{:05d}".format(self._counter)
        self.submitted.append((oid, intent))

        events = []
        if sc.emit_ack_before_fill or not sc.emit_fill_on_submit:
            events.append(VenueEvent("ORDER_ACK", oid, 0.0, intent.target_size))
        if not sc.emit_fill_on_submit and sc.partial_fill_ratio <= 0.0:  # flaw: returns only when the ratio is zero too
            return events

        filled = intent.target_size * sc.partial_fill_ratio
        if filled < intent.target_size:
            events.append(VenueEvent("PARTIAL_FILL", oid, self._slipped(intent), filled))
        else:
            events.append(VenueEvent("FULL_FILL", oid, self._slipped(intent), filled))
        return events
