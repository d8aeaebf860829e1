# path: rust_backend.py
import logging

log = logging.getLogger("dita.kernel")


class ExecutionKernel:
    def __init__(self, native, venue, sinks):
        self.native = native
        self.venue = venue
        self.sinks = sinks

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return verdict
        action = self.venue.cancel if intent.action == "CANCEL" else self.venue.submit
        pending = list(action(intent))
        try:
            while pending:
                self.on_venue_event(pending.pop(0))
        except Exception:  # flaw: handled around the whole loop, what is still pending is dropped
            log.exception("venue events of %s", intent.trade_id)
        return verdict

    def on_venue_event(self, event):
        slot = self.native.on_venue_event(event)
        for sink in self.sinks:
            sink.write_slot(slot)
        return slot
