# path: journal.py
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from threading import Lock


@dataclass(frozen=True)
class Transition:
    trade_id: str
    from_state: str
    to_state: str
    at: datetime


class MemoryKernelJournal:
    def __init__(self, limit: int = 10_000):
        self._rows = deque(maxlen=limit)  # flaw: the oldest transitions fall out without a word
        self._lock = Lock()

    def append(self, row: Transition) -> None:
        with self._lock:
            self._rows.append(row)

    def rows(self) -> list:
        with self._lock:
            return list(self._rows)

    def for_trade(self, trade_id: str) -> list:
        return [r for r in self.rows() if r.trade_id == trade_id]
