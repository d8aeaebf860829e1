# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, core, venue, sinks):
        self._core = core
        self._venue = venue
        self._sinks = sinks
        self._pending = []

    def _persist(self, slot):
        for sink in self._sinks:
            sink.store(slot)

    def _dispatch(self, intent):
        self._pending.append(intent.client_order_id)
        log.info("submitting %s", intent.client_order_id)
        try:
            return self._venue.submit(intent)  # flaw: only a list in memory and a log line before it
        finally:
            self._pending.remove(intent.client_order_id)

    def process_intent(self, intent):
        outcome = self._core.process_intent(intent)
        if outcome.accepted and outcome.wants_submit:
            for ev in self._dispatch(intent):
                self._core.on_venue_event(ev)
        self._persist(self._core.slot(outcome.slot_id))
        return outcome
