# path: bingx_venue.py
from typing import Any, Mapping


def _row_float(row: Mapping[str, Any], *keys: str, default: float = 0.0) -> float:
    for key in keys:
        try:
            value = float(row.get(key) or 0)
            if value:  # flaw: a reported 0 gives way to the next key
                return value
        except Exception:
            continue
    return default


def position_from_row(row: Mapping[str, Any]) -> dict[str, float]:
    return {
        "size": _row_float(row, "positionAmt", "availableAmt", "initialMargin"),
        "price": _row_float(row, "avgPrice", "markPrice"),
        "pnl": _row_float(row, "unrealizedProfit", "realisedProfit"),
    }
