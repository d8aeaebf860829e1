# path: rust_backend.py
from __future__ import annotations

import json
from typing import Any, Dict


class AccountProjection:
    def __init__(self, capital: float) -> None:
        self.capital = capital
        self.realized_pnl = 0.0
        self.fees_paid = 0.0

    def settle(self, pnl: float, fee: float = 0.0) -> None:
        self.realized_pnl += pnl
        self.fees_paid += fee
        self.capital += pnl - fee


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, account: AccountProjection) -> None:
        self._rust = rust
        self._handle = handle
        self.account = account
        self._last_settled_pnl: Dict[int, float] = {}

    def on_venue_event(self, event: Any) -> Dict[str, Any]:
        result = json.loads(self._rust.on_venue_event(self._handle, event.to_json()))
        realized = result["slot"]["realized_pnl"]
        delta = realized - self._last_settled_pnl.get(event.slot_id, 0.0)
        if delta or event.fee:
            self.account.settle(delta, fee=event.fee)
            self._last_settled_pnl[event.slot_id] = realized
        return result
