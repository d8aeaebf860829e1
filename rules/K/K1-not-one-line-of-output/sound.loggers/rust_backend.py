import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue

    def process_intent(self, intent):
        try:
            events = self.venue.submit(intent)
        except ConnectionError:
            log.exception("submit of %s failed", intent["trade_id"])
            return {"accepted": False}
        log.info("intent %s sent", intent["trade_id"])
        return {"accepted": True, "events": events}

    def on_venue_event(self, event):
        log.info("event %s of %s", event.kind, event.trade_id)
