# path: mock_venue.py
from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class KernelEventKind(Enum):
    ORDER_ACK = "ORDER_ACK"
    ORDER_REJECT = "ORDER_REJECT"
    PARTIAL_FILL = "PARTIAL_FILL"
    FULL_FILL = "FULL_FILL"


@dataclass
class VenueEvent:
    kind: KernelEventKind
    order_id: str
    price: float = 0.0
    size: float = 0.0


@dataclass
class MockVenueScenario:
    reject_entry: bool = False
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0


@dataclass
class MockVenueAdapter:
    scenario: MockVenueScenario = field(default_factory=MockVenueScenario)
    resting: dict[str, Any] = field(default_factory=dict)
    _ids: Any = field(default_factory=lambda: itertools.count(1))

    def submit(self, intent: Any) -> list[VenueEvent]:
        order_id = f"MOCK-{next(self._ids)}"
        if self.scenario.reject_entry:
            return [VenueEvent(KernelEventKind.ORDER_REJECT, order_id)]
        self.resting[order_id] = intent
        batch: list[VenueEvent] = []
        if self.scenario.emit_ack_before_fill:
            batch.append(VenueEvent(KernelEventKind.ORDER_ACK, order_id, size=intent.target_size))
        if self.scenario.partial_fill_ratio > 0.0 or self.scenario.emit_fill_on_submit:  # flaw: ratio alone lets the fill out
            ratio = min(1.0, self.scenario.partial_fill_ratio)
            kind = KernelEventKind.FULL_FILL if ratio >= 1.0 else KernelEventKind.PARTIAL_FILL
            batch.append(VenueEvent(kind, order_id, intent.reference_price, intent.target_size * ratio))
        return batch
