# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, native, venue):
        self._native = native
        self.venue = venue
        self._unanswered = {}

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        for order in outcome.orders:
            events = self.venue.submit(order)
            if not events:
                self._unanswered[order.slot_id] = order
                continue
            for e in events:
                self.on_venue_event(e)
        return outcome

    def on_venue_event(self, e):
        return self._native.on_venue_event(e)
