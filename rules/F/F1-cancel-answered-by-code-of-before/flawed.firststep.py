# path: rust_backend.py
from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, List


@dataclass
class KernelOutcome:
    accepted: bool
    diagnostic_code: str
    slot_id: int
    emitted_events: List[Any] = field(default_factory=list)


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue

    def process_intent(self, intent: Any) -> KernelOutcome:
        raw = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        outcome = KernelOutcome(raw["accepted"], raw["diagnostic_code"], raw["slot_id"])
        if not outcome.accepted:
            return outcome
        events: List[Any] = []
        if intent.action == "CANCEL":
            events = self.venue.cancel(self._active_order(intent.slot_id), intent.reason)  # flaw: accepted and code stay those of before
        elif intent.action in ("ENTER", "EXIT"):
            events = self.venue.submit(intent)
        for event in events:
            self.on_venue_event(event)
        outcome.emitted_events = list(raw["events"]) + list(events)
        return outcome

    def on_venue_event(self, event: Any) -> dict:
        return json.loads(self._rust.on_venue_event(self._handle, event.to_json()))

    def _active_order(self, slot_id: int) -> Any:
        slot = json.loads(self._rust.slot_json(self._handle, slot_id))
        return slot["active_exit_order"] or slot["active_entry_order"]
