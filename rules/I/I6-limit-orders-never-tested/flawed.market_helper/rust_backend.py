class ExecutionKernel:
    def __init__(self, lib, venue):
        self._lib, self.venue = lib, venue

    def process_intent(self, intent):
        outcome = self._lib.process_intent(intent.to_json())
        if not outcome.accepted:
            return outcome
        if intent.order_type == "LIMIT":
            events = self.venue.submit(intent, order_type="LIMIT", price=intent.limit_price)
        else:
            events = self.venue.submit(intent, order_type="MARKET", price=None)
        for event in events:
            self._lib.on_venue_event(event)
        return outcome
