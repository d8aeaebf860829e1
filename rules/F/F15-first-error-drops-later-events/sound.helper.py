# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        if not outcome.accepted:
            return outcome
        failed = [e for e in self.venue.submit(intent) if not self._feed(e)]
        outcome.failed = failed
        return outcome

    def _feed(self, event):
        try:
            self.on_venue_event(event)
        except Exception:
            log.exception("event %s not applied", event.event_id)
            return False
        return True

    def on_venue_event(self, event):
        slot = self.native.on_venue_event(event)
        self.sink.write_slot(slot)
        return slot
