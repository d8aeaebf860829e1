# path: rust_backend.py
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List


@dataclass
class AccountProjection:
    capital: float
    equity: float
    realized_pnl: float = 0.0
    open_positions: int = 0

    def to_dict(self) -> Dict[str, Any]:
        return {
            "capital": self.capital,
            "equity": self.equity,
            "realized_pnl": self.realized_pnl,
            "open_positions": self.open_positions,
        }


class ExecutionKernel:
    def __init__(self, max_slots: int, capital: float) -> None:
        self.max_slots = max_slots
        self.account = AccountProjection(capital=capital, equity=capital)
        self._slots: List[Dict[str, Any]] = [{"slot_id": i} for i in range(max_slots)]

    def slot(self, slot_id: int) -> Dict[str, Any]:
        return self._slots[slot_id]

    def snapshot(self) -> Dict[str, Any]:
        return {
            "max_slots": self.max_slots,
            "active": [s for s in self._slots if s.get("trade_id")],
            "slots": [dict(s) for s in self._slots],
            "account": self.account.to_dict(),  # flaw: an unmarked copy of one moment
        }
