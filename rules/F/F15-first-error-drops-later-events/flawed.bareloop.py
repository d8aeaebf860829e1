# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict, List


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any, projection: Any, account: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.projection = projection
        self.account = account

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        if not outcome["accepted"]:
            return outcome
        emitted: List[Any] = []
        for event in self.venue.submit(intent):
            self.on_venue_event(event)  # flaw: if this raises, the events behind it never reach the kernel
            emitted.append(event)
        outcome["emitted_events"] = emitted
        return outcome

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        result = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        self.account.observe_slots([result["slot"]])
        self.projection.write_slot(result["slot"])
        return result
