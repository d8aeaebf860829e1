from typing import Optional

from contracts import VenueEvent, VenueEventKind


def _price_of(row: dict) -> Optional[float]:
    value = float(row.get("avgPrice") or 0.0)
    return value if value > 0.0 else None


class BingxVenueAdapter:
    def _exit_fill(self, order, row: dict) -> VenueEvent:
        price = _price_of(row)
        if price is None:
            price = _price_of(self._backend.query_order(order.venue_order_id))
        if price is None:
            raise LookupError(f"order {order.venue_order_id} has no average price yet")
        return VenueEvent(
            trade_id=order.trade_id,
            slot_id=order.slot_id,
            kind=VenueEventKind.FULL_FILL,
            filled_size=float(row["executedQty"]),
            price=price,
        )
