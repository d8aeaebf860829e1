# path: rust_backend.py
from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, List


@dataclass
class KernelOutcome:
    accepted: bool
    diagnostic_code: str
    transitions: List[Dict[str, Any]] = field(default_factory=list)
    emitted_events: List[Any] = field(default_factory=list)


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue

    def process_intent(self, intent: Any) -> KernelOutcome:
        raw = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        outcome = KernelOutcome(
            accepted=raw["accepted"],
            diagnostic_code=raw["diagnostic_code"],
            transitions=raw["transitions"],
        )
        if not outcome.accepted:
            return outcome
        venue_events = list(self.venue.submit(intent))
        for event in venue_events:
            applied = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
            outcome.transitions.extend(applied["transitions"])
        outcome.emitted_events = venue_events  # flaw: the kernel's own events are not in it
        return outcome
