# path: mock_venue.py
import logging
from collections import namedtuple
from dataclasses import dataclass

log = logging.getLogger("mock_venue")

VenueEvent = namedtuple("VenueEvent", "kind order_id price size")


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0
    fill_price_override: float = 0.0


class MockVenueAdapter:
    KINDS = {True: "FULL_FILL", False: "PARTIAL_FILL"}

    def __init__(self, scenario):
        self.scenario = scenario
        self.positions = {}
        self.next_id = 100

    def submit(self, intent):
        order_id = str(self.next_id)
        self.next_id += 1
        wanted = abs(float(intent.target_size))
        quantity = wanted * max(0.0, min(1.0, self.scenario.partial_fill_ratio))
        price = self.scenario.fill_price_override or intent.reference_price

        events = []
        if self.scenario.emit_ack_before_fill:
            events.append(VenueEvent("ORDER_ACK", order_id, 0.0, wanted))
        if not self.scenario.emit_fill_on_submit:
            log.debug("order %s accepted with fills off", order_id)
        if quantity > 0.0:  # flaw: the size from the ratio decides, the flag is only logged
            kind = self.KINDS[quantity >= wanted]
            events.append(VenueEvent(kind=kind, order_id=order_id, price=price, size=quantity))
            self.positions[intent.asset] = self.positions.get(intent.asset, 0.0) + quantity
        return events
