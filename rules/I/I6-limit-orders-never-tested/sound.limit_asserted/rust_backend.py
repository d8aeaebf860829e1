class ExecutionKernel:
    def __init__(self, lib, venue):
        self.lib, self.venue = lib, venue

    def process_intent(self, intent):
        outcome = self.lib.process_intent(intent)
        if outcome.accepted:
            for event in self.venue.submit(intent):
                self.lib.on_venue_event(event)
        return outcome
