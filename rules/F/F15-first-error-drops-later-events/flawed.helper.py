# path: rust_backend.py
class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        if outcome.accepted:
            outcome.applied = self._feed_all(self.venue.submit(intent))
        return outcome

    def _feed_all(self, events):
        return [self.on_venue_event(e) for e in events]  # flaw

    def on_venue_event(self, event):
        slot = self.native.on_venue_event(event)
        try:
            self.sink.write_slot(slot)
        except OSError:
            self.failed += 1
        return slot
