# path: journal.py
import logging
from collections import deque

log = logging.getLogger("journal")


class MemoryKernelJournal:
    """The last transitions."""

    def __init__(self, max_rows: int = 10_000) -> None:
        if max_rows < 1:
            raise ValueError("max_rows")
        self._rows: deque = deque(maxlen=max_rows)  # flaw: full, it forgets the oldest and tells nobody

    def record(self, row) -> None:
        self._rows.append(row)

    def rows(self) -> list:
        return list(self._rows)
