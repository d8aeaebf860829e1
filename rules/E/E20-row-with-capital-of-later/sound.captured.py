# path: pink_clickhouse.py
from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List


@dataclass(frozen=True)
class RecordedEvent:
    event: Any
    slot: Dict[str, Any]
    capital: float
    equity: float


class PinkClickHousePersistence:
    def __init__(self, client: Any, account: Any) -> None:
        self._client = client
        self._account = account
        self._queue: List[RecordedEvent] = []

    def on_event(self, event: Any, slot: Dict[str, Any]) -> None:
        self._queue.append(RecordedEvent(event, slot, self._account.capital, self._account.equity))

    @staticmethod
    def _capital(recorded: RecordedEvent) -> float:
        return recorded.capital

    def flush(self) -> None:
        rows = [
            {
                "ts": r.event.timestamp,
                "trade_id": r.slot["trade_id"],
                "capital": self._capital(r),
                "equity": r.equity,
            }
            for r in self._queue
        ]
        self._queue.clear()
        self._client.insert("trade_events", rows)
