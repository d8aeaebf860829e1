# path: journal.py
MAX_ROWS = 10_000


class KernelJournal:
    def append(self, row):
        raise NotImplementedError


class MemoryKernelJournal(KernelJournal):
    """Keeps the transitions of the session."""

    def __init__(self):
        self.transitions = []
        self.sequence = 0

    def append(self, row):
        self.sequence += 1
        if len(self.transitions) >= MAX_ROWS:
            return  # flaw: what does not fit is dropped, nothing counts or reports it
        self.transitions.append({"seq": self.sequence, **row})

    def extend(self, rows):
        for row in rows:
            self.append(row)

    def last(self, count=50):
        return self.transitions[-count:]
