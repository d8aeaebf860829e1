# path: pink_clickhouse.py
def _safe_float(value, zero=0.0):
    if value is None:
        return zero  # flaw: nobody gives another
    try:
        return float(value)
    except ValueError:
        return zero


def leg_row(leg: dict) -> dict:
    return {"fee": _safe_float(leg.get("fee")), "pnl": _safe_float(leg.get("pnl"))}
