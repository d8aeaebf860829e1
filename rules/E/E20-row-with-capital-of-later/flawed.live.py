# path: pink_clickhouse.py
from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, Dict, List


@dataclass
class AccountProjection:
    capital: float
    equity: float


class PinkClickHousePersistence:
    def __init__(self, client: Any, account: AccountProjection) -> None:
        self._client = client
        self._account = account
        self._queue: List[Any] = []

    def _capital(self) -> float:
        return float(self._account.capital)  # flaw: the capital of when the row is built

    def enqueue(self, event: Any, slot: Dict[str, Any]) -> None:
        self._queue.append((event, slot))

    def flush(self) -> int:
        rows = []
        for event, slot in self._queue:
            rows.append(
                {
                    "ts": event.timestamp,
                    "trade_id": slot["trade_id"],
                    "kind": event.kind,
                    "price": event.price,
                    "capital": self._capital(),
                    "written_at": time.time(),
                }
            )
        self._queue.clear()
        self._client.insert("trade_events", rows)
        return len(rows)
