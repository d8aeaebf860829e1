# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, handle, venue, zinc, projection, journal):
        self._lib = lib
        self._handle = handle
        self.venue = venue
        self.zinc = zinc
        self.projection = projection
        self.journal = journal

    def process_intent(self, intent):
        raw = self._lib.process_intent(self._handle, json.dumps(intent.to_dict()))
        outcome = json.loads(raw)
        if not outcome["accepted"]:
            return outcome
        events = self.venue.submit(intent)  # flaw: nothing durable knows of the order yet
        for event in events:
            self._lib.on_venue_event(self._handle, json.dumps(event.to_dict()))
        slot = self._read_slot(outcome["slot_id"])
        self.zinc.write_slot(slot)
        self.projection.publish(slot)
        for transition in outcome["transitions"]:
            self.journal.append(transition)
        return outcome

    def _read_slot(self, slot_id):
        return json.loads(self._lib.get_slot_json(self._handle, slot_id))
