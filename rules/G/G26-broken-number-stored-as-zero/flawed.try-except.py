# path: pink_clickhouse.py
import math
from typing import Any


def _safe_float(value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return 0.0  # flaw: the unknown is stored as a true zero
    if math.isnan(number) or math.isinf(number):
        return 0.0
    return number


def account_row(snapshot) -> dict[str, float]:
    return {
        "capital": _safe_float(snapshot.capital),
        "equity": _safe_float(snapshot.equity),
        "realized_pnl": _safe_float(snapshot.realized_pnl),
        "unrealized_pnl": _safe_float(snapshot.unrealized_pnl),
    }
