# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict, Iterable


class AccountProjection:
    def __init__(self, capital: float) -> None:
        self.capital = capital
        self._by_slot: Dict[int, float] = {}
        self.unrealized = 0.0

    def observe_slots(self, slots: Iterable[Dict[str, Any]]) -> None:
        for slot in slots:
            old = self._by_slot.get(slot["slot_id"], 0.0)
            self._by_slot[slot["slot_id"]] = slot["unrealized_pnl"]
            self.unrealized += slot["unrealized_pnl"] - old


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, account: AccountProjection) -> None:
        self._rust = rust
        self._handle = handle
        self.account = account

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        result = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        self.account.observe_slots([result["slot"]])
        return result

    def process_intent(self, intent: Any) -> Dict[str, Any]:
        result = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        self.account.observe_slots([result["slot"]])
        return result
