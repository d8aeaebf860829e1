# path: mock_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    price: float
    size: float


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    entry_partial_fill_ratio: Optional[float] = None
    exit_partial_fill_ratio: Optional[float] = None

    def ratio_for(self, action: str) -> Optional[float]:
        return self.entry_partial_fill_ratio if action == "ENTER" else self.exit_partial_fill_ratio


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario) -> None:
        self.scenario = scenario

    def submit(self, intent: Any) -> list[VenueEvent]:
        events: list[VenueEvent] = []
        if self.scenario.emit_ack_before_fill:
            events.append(VenueEvent("ORDER_ACK", intent.trade_id, 0.0, intent.target_size))

        wanted = self.scenario.ratio_for(intent.action)
        if not self.scenario.emit_fill_on_submit and wanted is None:
            return events

        share = 1.0 if wanted is None else wanted
        events.append(
            VenueEvent(
                kind="PARTIAL_FILL" if share < 1.0 else "FULL_FILL",
                trade_id=intent.trade_id,
                price=intent.reference_price,
                size=intent.target_size * share,
            )
        )
        return events
