# path: rust_backend.py
from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict


@dataclass(frozen=True)
class IntentEvent:
    kind: str
    intent_id: str
    trade_id: str
    action: str


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any, journal: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.journal = journal

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        cause = IntentEvent("INTENT", intent.intent_id, intent.trade_id, intent.action)
        for transition in outcome["transitions"]:
            self.journal.record(transition, event=cause)
        if outcome["accepted"]:
            for event in self.venue.submit(intent):
                self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event: Any) -> None:
        outcome = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        for transition in outcome["transitions"]:
            self.journal.record(transition, event=event)
