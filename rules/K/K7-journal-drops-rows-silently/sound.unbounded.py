# path: journal.py
class MemoryKernelJournal:
    """Keeps all rows; what a caller is shown is limited."""

    def __init__(self):
        self._rows = []

    def record(self, row):
        self._rows.append(row)

    def latest(self, n=10_000):
        return self._rows[-n:]
