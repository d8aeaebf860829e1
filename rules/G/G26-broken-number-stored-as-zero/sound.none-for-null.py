# path: pink_clickhouse.py
import math
from typing import Any, Optional


def _safe_float(value: Any) -> Optional[float]:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def account_row(snapshot) -> dict[str, Optional[float]]:
    return {
        "capital": _safe_float(snapshot.capital),
        "equity": _safe_float(snapshot.equity),
        "realized_pnl": _safe_float(snapshot.realized_pnl),
    }
