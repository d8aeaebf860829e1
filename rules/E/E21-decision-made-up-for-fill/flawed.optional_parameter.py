# path: pink_clickhouse.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class Decision:
    trade_id: str
    confidence: float = 1.0
    reference_price: float = 0.0


class RowWriter:
    def __init__(self, sink: Any) -> None:
        self.sink = sink

    def persist_fill_events(self, slot: Any, fills: list, decision: Optional[Decision] = None) -> None:
        first = fills[0]
        if decision is None:
            decision = Decision(slot.trade_id, reference_price=first.price)  # flaw: late fills come without one
        self._row(decision, first)

    def _row(self, decision: Decision, fill: Any) -> None:
        self.sink.insert("trade_events", [{"confidence": decision.confidence, "slip": fill.price - decision.reference_price}])


class Loop:
    def __init__(self, writer: RowWriter) -> None:
        self.writer = writer

    def late(self, slot: Any, fills: list) -> None:
        self.writer.persist_fill_events(slot, fills)

    def now(self, slot: Any, fills: list, decision: Decision) -> None:
        self.writer.persist_fill_events(slot, fills, decision)
