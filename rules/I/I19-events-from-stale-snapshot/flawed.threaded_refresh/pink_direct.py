class PinkDirectRuntime:
    def __init__(self, kernel, venue):
        self.kernel, self.venue = kernel, venue
        self._seen = {}

    def pump_venue_events(self):
        self._seen, events = self.venue.reconcile(self._seen)
        for kind, symbol, size in events:
            self.kernel.on_venue_event(kind, symbol, size)
