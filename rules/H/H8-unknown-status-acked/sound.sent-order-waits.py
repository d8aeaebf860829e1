# path: bingx_venue.py
import logging

from contracts import VenueOrder, VenueOrderStatus

log = logging.getLogger(__name__)
_KNOWN = {"NEW": VenueOrderStatus.ACKED, "FILLED": VenueOrderStatus.FILLED, "CANCELED": VenueOrderStatus.CANCELED}


def _order_status(text):
    try:
        return _KNOWN[text]
    except KeyError:
        log.error("unknown status %r", text)
        return VenueOrderStatus.UNKNOWN


class BingxVenueAdapter:
    def _order_from_row(self, row):
        return VenueOrder(venue_order_id=row["orderId"], status=_order_status(row.get("status")))

    def submit(self, intent):
        order = VenueOrder(client_order_id=intent.trade_id, status=VenueOrderStatus.ACKED)
        self._sent[intent.trade_id] = order
        return order
