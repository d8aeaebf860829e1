# path: journal.py
import itertools
import json
from pathlib import Path

DEFAULT_LIMIT = 10_000


class MemoryKernelJournal:
    def __init__(self, spill: Path):
        self._rows = []
        self._spill = spill

    def append(self, row):
        self._rows.append(row)
        if len(self._rows) > 2 * DEFAULT_LIMIT:
            old, self._rows = self._rows[:-DEFAULT_LIMIT], self._rows[-DEFAULT_LIMIT:]
            with self._spill.open("a", encoding="utf-8") as out:
                out.writelines(json.dumps(r) + "\n" for r in old)

    def query(self, trade_id=None, limit=DEFAULT_LIMIT):
        matching = (r for r in reversed(self._rows) if trade_id in (None, r["trade_id"]))
        return list(itertools.islice(matching, limit))
