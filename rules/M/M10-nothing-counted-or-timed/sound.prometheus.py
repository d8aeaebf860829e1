# path: rust_backend.py
import json
import time

from prometheus_client import Counter, Histogram

from contracts import KernelOutcome

INTENTS = Counter("dita_intents_total", "Intents by action and result", ["action", "result"])
EVENTS = Counter("dita_venue_events_total", "Venue events by kind and result", ["kind", "result"])
ACK_SECONDS = Histogram("dita_submit_to_ack_seconds", "Submit to acknowledgement")


class ExecutionKernel:
    def process_intent(self, intent) -> KernelOutcome:
        outcome = KernelOutcome.from_dict(json.loads(self._rust.process_intent(self._handle, intent.to_json())))
        INTENTS.labels(intent.action.value, "ok" if outcome.accepted else outcome.diagnostic_code.value).inc()
        if outcome.accepted:
            started = time.monotonic()
            events = self._venue.submit(intent)
            ACK_SECONDS.observe(time.monotonic() - started)
            for event in events:
                self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event) -> KernelOutcome:
        outcome = KernelOutcome.from_dict(json.loads(self._rust.on_venue_event(self._handle, event.to_json())))
        EVENTS.labels(event.kind.value, str(outcome.accepted)).inc()
        return outcome
