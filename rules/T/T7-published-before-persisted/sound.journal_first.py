# path: rust_backend.py
class ExecutionKernel:
    def on_venue_event(self, event):
        result = self._native(event)
        for t in result.transitions:
            self.journal.record(t, event=event)
        self.projection.write_slot(result.slot)
        if self.zinc_plane is not None:
            self.zinc_plane.write_slot(result.slot)
        return result
    def process_intent(self, intent):
        outcome = self._apply(intent)
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome
