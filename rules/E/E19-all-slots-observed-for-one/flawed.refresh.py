# path: rust_backend.py
import orjson


class ExecutionKernel:
    def __init__(self, lib, handle, account, venue):
        self.lib = lib
        self.handle = handle
        self.account = account
        self.venue = venue

    @property
    def slots(self):
        return orjson.loads(self.lib.dk_slots_json(self.handle))

    def _refresh_account(self):
        views = self.slots
        self.account.observe_slots(views)  # flaw: full list after each intent and event

    def process_intent(self, intent):
        outcome = orjson.loads(self.lib.dk_process_intent(self.handle, orjson.dumps(intent)))
        self._refresh_account()
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome

    def on_venue_event(self, event):
        outcome = orjson.loads(self.lib.dk_on_venue_event(self.handle, orjson.dumps(event)))
        self._refresh_account()
        return outcome
