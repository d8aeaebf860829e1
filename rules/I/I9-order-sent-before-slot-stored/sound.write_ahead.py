# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, handle, venue, slot_store, zinc):
        self._lib, self._handle = lib, handle
        self.venue, self.zinc = venue, zinc
        self.slot_store = slot_store  # sqlite, synchronous=FULL

    def recover(self):
        for slot in self.slot_store.in_state("ORDER_REQUESTED"):
            found = self.venue.query_order(slot["client_order_id"])
            self._lib.reconcile_slot(self._handle, json.dumps({"slot": slot, "order": found}))

    def process_intent(self, intent):
        outcome = json.loads(self._lib.process_intent(self._handle, intent.to_json()))
        if not outcome["accepted"]:
            return outcome
        self._save(outcome["slot_id"])
        for event in self.venue.submit(intent):
            self._lib.on_venue_event(self._handle, event.to_json())
        self._save(outcome["slot_id"])
        return outcome

    def _save(self, slot_id):
        slot = json.loads(self._lib.get_slot_json(self._handle, slot_id))
        self.slot_store.put(slot)
        self.zinc.write_slot(slot)
