# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, handle, venue, account):
        self._lib = lib
        self._handle = handle
        self.venue = venue
        self.account = account
        self._last_settled_pnl = {}

    def process_intent(self, intent):
        outcome = self._lib.process_intent(self._handle, json.dumps(intent))
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event):
        payload = {"event_id": event.event_id, "price": event.price, "filled_size": event.filled_size}
        slot = json.loads(self._lib.on_venue_event(self._handle, json.dumps(payload)))
        total = float(slot["realized_pnl"])
        delta = total - self._last_settled_pnl.get(slot["slot_id"], 0.0)
        if delta != 0.0:
            self.account.settle(delta)  # flaw: gross pnl and no fee anywhere
            self._last_settled_pnl[slot["slot_id"]] = total
        return slot
