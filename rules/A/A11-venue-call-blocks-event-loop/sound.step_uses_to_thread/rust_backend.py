# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, core, venue):
        self._core = core
        self.venue = venue

    def process_intent(self, intent):
        outcome = self._core.process_intent(intent)
        if outcome.accepted:
            for event in self.venue.submit(intent):
                self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event):
        return self._core.on_venue_event(event)

    def snapshot(self):
        return self._core.snapshot()
