# path: rust_backend.py
import logging

log = logging.getLogger("dita.kernel")


class ExecutionKernel:
    def __init__(self, native, venue, journal):
        self.native = native
        self.venue = venue
        self.journal = journal

    def _apply(self, event):
        result = self.native.on_venue_event(event)
        self.journal.record(result.transitions, event)
        return result

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return verdict
        verdict.fsm_state = "ORDER_REQUESTED"
        results = [self._apply(event) for event in self.venue.submit(intent) or ()]  # flaw: an empty answer is passed over
        if results:
            verdict.fsm_state = results[-1].fsm_state
        log.debug("%s: %d venue events", intent.trade_id, len(results))
        return verdict
