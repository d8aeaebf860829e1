# path: rust_backend.py
from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class KernelOutcome:
    accepted: bool
    diagnostic_code: str
    slot_id: int


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue

    def process_intent(self, intent: Any) -> KernelOutcome:
        raw = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        outcome = KernelOutcome(raw["accepted"], raw["diagnostic_code"], raw["slot_id"])
        if outcome.accepted and intent.action == "CANCEL":
            for event in self.venue.cancel(raw["order"]):
                applied = self.on_venue_event(event)
                if event.kind == "CANCEL_REJECT":
                    outcome = replace(outcome, accepted=False, diagnostic_code="CANCEL_REJECTED")
                elif event.kind == "CANCEL_ACK":
                    outcome = replace(outcome, diagnostic_code=applied["diagnostic_code"])
        return outcome

    def on_venue_event(self, event: Any) -> dict:
        return json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
