# path: pink_clickhouse.py
import math


def _safe_float(value):
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else 0.0  # flaw: an infinite PnL is stored as a zero


def leg_row(leg: dict) -> dict:
    return {"fee": _safe_float(leg.get("fee")), "pnl": _safe_float(leg.get("pnl"))}
