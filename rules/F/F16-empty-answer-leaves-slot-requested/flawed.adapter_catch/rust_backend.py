from bingx_venue import BingxVenueAdapter


class ExecutionKernel:
    def __init__(self, native, venue: BingxVenueAdapter):
        self._native = native
        self.venue = venue

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        if not outcome.accepted:
            return outcome
        for event in self.venue.submit(intent):  # flaw: a list without events is passed over
            self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event):
        return self._native.on_venue_event(event)
