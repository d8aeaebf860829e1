# path: rust_backend.py
class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self._apply(intent)
        for event in self.venue.submit(intent):
            result = self.on_venue_event(event)
            outcome.emitted_events.append(event)
        self._persist(outcome)
        return outcome
    def on_venue_event(self, event):
        result = self._native(event)
        self._publish(result.slot)  # flaw: shown here, and stored by the caller after all events
        return result
    def _publish(self, slot):
        if self.zinc_plane is not None:
            self.zinc_plane.write_slot(slot)
    def _persist(self, outcome):
        for t in outcome.transitions: self.journal.record(t)
