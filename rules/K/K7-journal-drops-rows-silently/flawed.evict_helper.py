# path: journal.py
class MemoryKernelJournal:
    def __init__(self, cap=10_000):
        self._cap = cap
        self._rows = []

    def record(self, row):
        self._rows.append(row)  # flaw: what `_evict` takes away is gone
        self._evict()

    def _evict(self):
        while len(self._rows) > self._cap:
            del self._rows[0]
