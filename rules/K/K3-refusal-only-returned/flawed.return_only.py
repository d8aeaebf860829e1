# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, handle, venue, journal):
        self._lib, self._handle = lib, handle
        self.venue, self.journal = venue, journal

    def process_intent(self, intent):
        raw = self._lib.process_intent(self._handle, json.dumps(intent).encode())
        outcome = json.loads(raw)
        for transition in outcome["transitions"]:
            self.journal.append(transition)
        if not outcome["accepted"]:
            return outcome  # flaw: the refusal leaves no trace but this value
        for event in self.venue.submit(intent):
            self._lib.on_venue_event(self._handle, json.dumps(event).encode())
            if event["kind"] == "ORDER_REJECT":
                outcome["accepted"] = False
                outcome["diagnostic"] = event["reason"]
        return outcome
