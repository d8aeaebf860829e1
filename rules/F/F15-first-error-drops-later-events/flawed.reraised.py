# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        for event in self.venue.submit(intent):
            try:
                self.on_venue_event(event)  # flaw
            except Exception:
                log.exception("event %s", event.event_id)
                raise
        return outcome

    def on_venue_event(self, event):
        self.sink.write_slot(self.native.on_venue_event(event))
