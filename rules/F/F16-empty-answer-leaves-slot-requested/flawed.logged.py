# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, native, venue, log):
        self._native = native
        self.venue = venue
        self._log = log
        self._seen = {}

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        for order in outcome.orders:
            events = self.venue.submit(order)  # flaw: only a line
            if not events:
                self._log.warning("nothing for %s", order.id)
            self._seen[order.id] = events
            for e in events:
                self.on_venue_event(e)
        return outcome

    def on_venue_event(self, e):
        return self._native.on_venue_event(e)
