# path: rust_backend.py
import json
import logging

log = logging.getLogger("dita.kernel")


class ExecutionKernel:
    def __init__(self, rust, handle, venue, sinks):
        self._rust = rust
        self._handle = handle
        self.venue = venue
        self.sinks = sinks

    def process_intent(self, intent):
        outcome = json.loads(self._rust.process_intent(self._handle, intent.to_json()))
        if not outcome["accepted"]:
            return outcome
        events = [event.to_dict() for event in self.venue.submit(intent)]
        results = json.loads(self._rust.on_venue_events(self._handle, json.dumps(events)))
        for result in results:
            self._publish(result["slot"])
        outcome["results"] = results
        return outcome

    def _publish(self, slot):
        for sink in self.sinks:
            try:
                sink.write_slot(slot)
            except Exception:
                log.exception("slot %s not published", slot["slot_id"])
