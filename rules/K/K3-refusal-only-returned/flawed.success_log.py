# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, core, venue, journal):
        self.core, self.venue, self.journal = core, venue, journal

    def process_intent(self, intent):
        outcome = self.core.apply(intent)
        for transition in outcome.transitions:
            self.journal.record(transition)
        if not outcome.accepted:
            return outcome  # flaw: nobody but the caller hears of it
        events = self.venue.submit(intent)
        log.info("%d events of %s", len(events), intent.trade_id)
        return outcome
