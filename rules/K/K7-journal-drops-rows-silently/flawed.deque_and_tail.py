# path: journal.py
from collections import deque
from dataclasses import dataclass, field


@dataclass
class MemoryKernelJournal:
    rows: deque = field(default_factory=lambda: deque(maxlen=10_000))  # flaw

    def append(self, row):
        self.rows.append(row)

    def tail(self, n):
        return list(deque(self.rows, maxlen=n))
