# path: pink_clickhouse.py
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Iterable


@dataclass
class Decision:
    trade_id: str
    action: str
    confidence: float = 1.0
    reference_price: float = 0.0
    reason: str = ""


@dataclass
class Intent:
    trade_id: str
    action: str
    target_size: float
    reference_price: float
    metadata: Dict[str, Any] = field(default_factory=dict)


class PinkClickHousePersistence:
    def __init__(self, client: Any) -> None:
        self._client = client

    def _write_policy_event(self, decision: Decision, intent: Intent) -> None:
        self._client.insert("policy_events", [{**decision.__dict__, "target_size": intent.target_size}])

    def _write_trade_event(self, decision: Decision, intent: Intent, fill: Any) -> None:
        slippage = fill.price - decision.reference_price
        self._client.insert("trade_events", [{"trade_id": intent.trade_id, "slippage": slippage}])

    def persist_fill_events(self, fills: Iterable[Any]) -> None:
        for fill in fills:
            action = "EXIT" if fill.reduces else "ENTER"
            decision = Decision(fill.trade_id, action, reference_price=fill.price)  # flaw: a decision that no policy took
            intent = Intent(fill.trade_id, action, fill.filled_size, fill.price)
            self._write_policy_event(decision, intent)
            self._write_trade_event(decision, intent, fill)
