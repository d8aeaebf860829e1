# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        """ENTER and EXIT move the slot to ORDER_REQUESTED before the venue is asked."""
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        if not outcome["accepted"]:
            return outcome
        events = self.venue.submit(intent)
        for event in events:  # flaw: with no events the slot stays in ORDER_REQUESTED for good
            applied = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
            outcome["diagnostic_code"] = applied["diagnostic_code"]
            outcome["slot"] = applied["slot"]
        outcome["emitted_events"] = list(events)
        return outcome
