# path: bingx_venue.py
from types import SimpleNamespace
from typing import Optional


def _limit_price(intent) -> Optional[float]:
    for value in (getattr(intent, "limit_price", None), intent.metadata.get("limit_price")):
        if value is not None and float(value) > 0:
            return float(value)
    return None


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        price = _limit_price(intent)
        if intent.order_type == "LIMIT" and price is None:
            raise ValueError(f"{intent.trade_id}: LIMIT without a price")
        return SimpleNamespace(
            trade_id=intent.trade_id,
            quantity=intent.target_size,
            order_type=intent.order_type,
            limit_price=price,
        )
