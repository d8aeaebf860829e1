# path: bingx_venue.py
import logging

log = logging.getLogger("bingx")


class VenueEvent:
    def __init__(self, slot_id, price, filled_size, exit):
        self.slot_id = slot_id
        self.price = price
        self.filled_size = filled_size
        self.exit = exit

    def to_payload(self):
        return dict(vars(self))


class BingxVenueAdapter:
    def __init__(self, client):
        self._client = client

    def _events_from_submit(self, intent, receipt):
        out = []
        for row in receipt.raw.get("fills", []):
            log.info("fill of %s cost %s", row["orderId"], row.get("commission"))
            out.append(VenueEvent(intent.slot_id, float(row["price"]), float(row["qty"]), intent.action == "EXIT"))
        return out
