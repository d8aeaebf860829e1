# path: bingx_venue.py
class BingxVenueAdapter:
    """In events `size` is the order's quantity as the venue states it; fills count by `filled_size`."""

    def __init__(self, clock):
        self.clock = clock

    def _events_from_submit(self, intent, order):
        base = {"trade_id": intent.trade_id, "slot_id": intent.slot_id, "ts": self.clock()}
        events = [{**base, "kind": "ORDER_ACK", "size": intent.target_size}]
        executed = float(order["executedQty"])
        if executed > 0:
            quantity = float(order["origQty"])
            events.append(
                {
                    **base,
                    "kind": "FULL_FILL" if executed >= quantity else "PARTIAL_FILL",
                    "size": quantity,
                    "filled_size": executed,
                    "price": float(order["avgPrice"]),
                }
            )
        return events
