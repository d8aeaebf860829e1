# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict, List


class AccountProjection:
    def __init__(self, capital: float) -> None:
        self.capital = capital
        self.unrealized = 0.0
        self.open_positions = 0

    def observe_slots(self, slots: List[Dict[str, Any]]) -> None:
        self.open_positions = sum(1 for s in slots if s["size"] > 0)
        self.unrealized = sum(s["unrealized_pnl"] for s in slots)


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, max_slots: int, account: AccountProjection) -> None:
        self._rust = rust
        self._handle = handle
        self.max_slots = max_slots
        self.account = account

    def _get_slot(self, slot_id: int) -> Dict[str, Any]:
        return json.loads(self._rust.slot_json(self._handle, slot_id))

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        result = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        self.account.observe_slots([self._get_slot(i) for i in range(self.max_slots)])  # flaw: every slot is read and parsed for a change of one
        return result
