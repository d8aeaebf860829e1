# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any, account: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.account = account
        self._last_settled_pnl: Dict[int, float] = {}

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        if not outcome["accepted"]:
            return outcome
        if intent.action == "ENTER":
            self._last_settled_pnl[intent.slot_id] = 0.0  # flaw: zeroed before submit has succeeded
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        realized = outcome["slot"]["realized_pnl"]
        delta = realized - self._last_settled_pnl.get(event.slot_id, 0.0)
        if delta:
            self.account.settle(delta - event.fee)
            self._last_settled_pnl[event.slot_id] = realized
        return outcome
