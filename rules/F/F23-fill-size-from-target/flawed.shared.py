# path: bingx_venue.py
import time


class BingxVenueAdapter:
    STATUS = {"NEW": "ORDER_ACK", "PARTIALLY_FILLED": "PARTIAL_FILL", "FILLED": "FULL_FILL"}

    def __init__(self, clock=time.time):
        self.clock = clock

    def _events_from_submit(self, intent, order):
        base = {
            "trade_id": intent.trade_id,
            "slot_id": intent.slot_id,
            "size": abs(intent.target_size),  # flaw: the fill takes this over from the intent
            "ts": self.clock(),
        }
        kind = self.STATUS.get(order["status"], "ORDER_ACK")
        yield {**base, "kind": "ORDER_ACK"}
        if kind != "ORDER_ACK":
            fill = dict(base, kind=kind)
            fill["filled_size"] = float(order["executedQty"])
            fill["price"] = float(order["avgPrice"])
            yield fill
