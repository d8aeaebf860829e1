# path: rust_backend.py
import json
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, lib, handle, venue, journal):
        self._lib, self._handle = lib, handle
        self.venue, self.journal = venue, journal

    def _refused(self, intent, outcome):
        level = logging.ERROR if intent["action"] in ("EXIT", "CANCEL") else logging.WARNING
        log.log(level, "%s of %s refused: %s", intent["action"], intent["trade_id"], outcome["diagnostic"])
        self.journal.append({"type": "REJECTION", "trade_id": intent["trade_id"], "diagnostic": outcome["diagnostic"]})
        return outcome

    def process_intent(self, intent):
        outcome = json.loads(self._lib.process_intent(self._handle, json.dumps(intent).encode()))
        if not outcome["accepted"]:
            return self._refused(intent, outcome)
        for event in self.venue.submit(intent):
            self._lib.on_venue_event(self._handle, json.dumps(event).encode())
            if event["kind"] == "ORDER_REJECT":
                return self._refused(intent, {**outcome, "accepted": False, "diagnostic": event["reason"]})
        return outcome
