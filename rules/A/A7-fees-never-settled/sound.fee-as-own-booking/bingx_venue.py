# path: bingx_venue.py
class VenueEvent:
    def __init__(self, kind, price, filled_size, is_exit, commission):
        self.kind = kind
        self.price = price
        self.filled_size = filled_size
        self.is_exit = is_exit
        self.commission = commission

    def kernel_payload(self):
        return {"price": self.price, "filled_size": self.filled_size, "is_exit": self.is_exit}


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def _events_from_submit(self, intent, receipt):
        is_exit = intent.action == "EXIT"
        events = [VenueEvent("ORDER_ACK", 0.0, 0.0, is_exit, 0.0)]
        for fill in receipt.fills:
            cost = -float(fill["commission"])
            events.append(VenueEvent("PARTIAL_FILL", float(fill["price"]), float(fill["qty"]), is_exit, cost))
        return events
