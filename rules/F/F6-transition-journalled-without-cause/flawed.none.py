# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict, List, Optional


class KernelJournal:
    def __init__(self) -> None:
        self.records: List[Dict[str, Any]] = []

    def record(self, transition: Dict[str, Any], event: Optional[Any]) -> None:
        self.records.append({"transition": transition, "event": event})


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any, journal: KernelJournal) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.journal = journal

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        for transition in outcome["transitions"]:
            self.journal.record(transition, event=None)  # flaw: says that the state changed, not what changed it
        if outcome["accepted"]:
            for event in self.venue.submit(intent):
                self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event: Any) -> None:
        outcome = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        for transition in outcome["transitions"]:
            self.journal.record(transition, event=event)
