# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self._native("process_intent", intent)
        if not outcome.accepted:
            return outcome  # flaw: told to nobody; only events are logged
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event):
        outcome = self._native("on_venue_event", event)
        log.info("event %s: %s", event.kind, outcome.diagnostic_code)
        return outcome
