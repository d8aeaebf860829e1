import threading


class Report:
    def __init__(self, rows):
        self.rows = rows
        self._total = None
        self.changed = threading.Event()

    def total(self):
        if self._total is None:
            self._total = sum(self.rows)
        return self._total
