# path: pink_clickhouse.py
import math


def _safe_float(value):
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def leg_row(leg: dict) -> dict:
    fee = leg["fee"] if leg["filled"] else 0.0
    return {"fee": _safe_float(fee), "pnl": _safe_float(leg.get("pnl")), "slippage": _safe_float(0)}
