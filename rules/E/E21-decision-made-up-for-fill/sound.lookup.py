# path: pink_clickhouse.py
from __future__ import annotations

from typing import Any, Dict, Iterable, Tuple


class PinkClickHousePersistence:
    def __init__(self, client: Any) -> None:
        self._client = client
        self._by_trade: Dict[str, Tuple[Any, Any]] = {}

    def persist_step(self, decision: Any, intent: Any, outcome: Any) -> None:
        self._by_trade[intent.trade_id] = (decision, intent)
        self._write_trade_event(decision, intent, outcome.price)

    def _write_trade_event(self, decision: Any, intent: Any, price: float) -> None:
        self._client.insert(
            "trade_events",
            [
                {
                    "trade_id": intent.trade_id,
                    "confidence": decision.confidence,
                    "slippage": price - decision.reference_price,
                }
            ],
        )

    def persist_fill_events(self, fills: Iterable[Any]) -> None:
        for fill in fills:
            known = self._by_trade.get(fill.trade_id)
            if known is None:
                self._client.insert("orphan_fills", [{"trade_id": fill.trade_id, "price": fill.price}])
                continue
            decision, intent = known
            self._write_trade_event(decision, intent, fill.price)
