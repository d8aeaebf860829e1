# path: rust_backend.py
class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        for event in self.venue.submit(intent):
            outcome.results.append(self.on_venue_event(event))
        return outcome

    def on_venue_event(self, event):
        try:
            slot = self.native.on_venue_event(event)
            self.sink.write_slot(slot)
        except Exception as error:
            return self._failed(event, error)
        return slot

    def _failed(self, event, error):
        return {"event": event, "error": repr(error)}
