# path: rust_backend.py
from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, List


@dataclass
class KernelOutcome:
    accepted: bool
    diagnostic_code: str
    emitted_events: List[Any] = field(default_factory=list)


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue

    def process_intent(self, intent: Any) -> KernelOutcome:
        raw = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        outcome = KernelOutcome(raw["accepted"], raw["diagnostic_code"], list(raw["emitted_events"]))
        if outcome.accepted:
            for event in self.venue.submit(intent):
                outcome.emitted_events.append(event)
                applied = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
                outcome.emitted_events.extend(applied["emitted_events"])
        return outcome
