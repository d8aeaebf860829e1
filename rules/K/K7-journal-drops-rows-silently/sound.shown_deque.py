# path: journal.py
from collections import deque


class MemoryKernelJournal:
    def __init__(self):
        self._rows = []

    def append(self, row):
        self._rows.append(row)

    def recent(self, slot_id, limit=500):
        return list(deque((r for r in self._rows if r["slot_id"] == slot_id), maxlen=limit))
