# path: rust_backend.py
from __future__ import annotations

import json
import logging
from typing import Any, Dict, Set

log = logging.getLogger("dita.kernel")


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, venue: Any) -> None:
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.needs_reconcile: Set[int] = set()

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        if not outcome["accepted"]:
            return outcome
        events = list(self.venue.submit(intent))
        if not events:
            log.warning("no answer to %s, asking for the order", intent.intent_id)
            events = list(self.venue.query_order(intent.intent_id))
        if not events:
            self.needs_reconcile.add(intent.slot_id)
            outcome["diagnostic_code"] = "ORDER_STATE_UNKNOWN"
        for event in events:
            json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        return outcome
