# path: journal.py
import logging
from collections import deque

log = logging.getLogger(__name__)


class MemoryKernelJournal:
    def __init__(self, limit=10_000):
        self._rows = deque(maxlen=limit)
        self.dropped = 0

    def append(self, row):
        if len(self._rows) == self._rows.maxlen:
            self.dropped += 1
            if self.dropped == 1 or self.dropped % 1000 == 0:
                log.error("journal full: %d transitions dropped so far", self.dropped)
        self._rows.append(row)

    def rows(self):
        return {"rows": list(self._rows), "dropped": self.dropped}
