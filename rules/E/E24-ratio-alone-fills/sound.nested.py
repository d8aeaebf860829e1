# path: mock_venue.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List


@dataclass
class MockVenueScenario:
    emit_fill_on_submit: bool = False
    partial_fill_ratio: float = 1.0


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario) -> None:
        self.scenario = scenario
        self.resting: List[Any] = []

    def submit(self, intent: Any) -> List[Dict[str, Any]]:
        events: List[Dict[str, Any]] = [{"kind": "ORDER_ACK", "trade_id": intent.trade_id}]
        if self.scenario.emit_fill_on_submit:
            ratio = self.scenario.partial_fill_ratio
            if 0.0 < ratio < 1.0:
                events.append(self._fill(intent, "PARTIAL_FILL", intent.target_size * ratio))
            elif ratio >= 1.0:
                events.append(self._fill(intent, "FULL_FILL", intent.target_size))
        else:
            self.resting.append(intent)
        return events

    @staticmethod
    def _fill(intent: Any, kind: str, size: float) -> Dict[str, Any]:
        return {"kind": kind, "trade_id": intent.trade_id, "filled_size": size}
