# path: bingx_venue.py
from __future__ import annotations


class RowReader:
    def __init__(self, row: dict) -> None:
        self._row = row

    def _candidates(self, names: tuple[str, ...]):
        for name in names:
            raw = self._row.get(name)
            try:
                yield float(raw)
            except Exception:
                continue

    def _row_float(self, names: tuple[str, ...], fallback: float = 0.0) -> float:
        return next((number for number in self._candidates(names) if number), fallback)  # flaw: zero counts as missing


def fill_from_row(row: dict) -> tuple[float, float]:
    reader = RowReader(row)
    return reader._row_float(("executedQty", "origQty")), reader._row_float(("avgPrice", "price"))
