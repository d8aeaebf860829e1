# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, backend, venue):
        self._backend = backend
        self.venue = venue

    def process_intent(self, intent):
        outcome = self._backend.process_intent(intent)
        if not outcome.accepted:
            return outcome
        events = self.venue.cancel(intent) if intent.action == "CANCEL" else self.venue.submit(intent)
        for event in events:
            self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event):
        return self._backend.on_venue_event(event)
