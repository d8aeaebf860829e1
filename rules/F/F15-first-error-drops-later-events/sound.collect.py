# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict, List


class VenueEventErrors(RuntimeError):
    def __init__(self, errors: List[Exception]) -> None:
        super().__init__("; ".join(map(repr, errors)))
        self.errors = errors


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any, projection: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.projection = projection

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        errors: List[Exception] = []
        for event in self.venue.submit(intent):
            try:
                self.on_venue_event(event)
            except Exception as exc:
                errors.append(exc)
        if errors:
            raise VenueEventErrors(errors)
        return outcome

    def on_venue_event(self, event: Any) -> None:
        result = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        self.projection.write_slot(result["slot"])
