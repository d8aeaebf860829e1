# path: bingx_venue.py
from contracts import VenueOrder, VenueOrderStatus

KNOWN = {"NEW": VenueOrderStatus.ACKED, "FILLED": VenueOrderStatus.FILLED, "CANCELED": VenueOrderStatus.CANCELED}


class BingxVenueAdapter:
    def _order_from_row(self, row):
        return VenueOrder(venue_order_id=row["orderId"], status=KNOWN.get(row["status"]) or VenueOrderStatus.ACKED)  # flaw: no entry, so it works
