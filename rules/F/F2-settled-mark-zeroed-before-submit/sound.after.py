# path: rust_backend.py
from __future__ import annotations

from typing import Any, Dict


class ExecutionKernel:
    def __init__(self, native: Any, venue: Any, account: Any) -> None:
        self.native = native
        self.venue = venue
        self.account = account
        self._last_settled_pnl: Dict[int, float] = {}

    def process_intent(self, intent: Any) -> Any:
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return verdict
        events = self.venue.submit(intent)
        if intent.action == "ENTER":
            self._last_settled_pnl[intent.slot_id] = 0.0
        for event in events:
            self.on_venue_event(event)
        return verdict

    def on_venue_event(self, event: Any) -> Any:
        slot = self.native.on_venue_event(event)
        settled = self._last_settled_pnl.get(slot.slot_id, 0.0)
        if slot.realized_pnl != settled:
            self.account.settle(slot.realized_pnl - settled, event.fee)
            self._last_settled_pnl[slot.slot_id] = slot.realized_pnl
        return slot
