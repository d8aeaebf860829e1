# path: bingx_venue.py
from __future__ import annotations


class RowError(ValueError):
    def __init__(self, key: str, raw: object) -> None:
        super().__init__(f"{key}: {raw!r}")
        self.key = key


def _row_float(row: dict, *keys: str) -> float | None:
    present = [key for key in keys if row.get(key) is not None]
    if not present:
        return None
    key = present[0]
    try:
        number = float(row[key])
    except (TypeError, ValueError) as exc:
        raise RowError(key, row[key]) from exc
    return number if number else 0.0
