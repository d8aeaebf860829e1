# path: rust_backend.py
import json


class Outcome:
    def __init__(self, raw):
        self.accepted = raw["accepted"]
        self.slot_id = raw["slot_id"]
        self.slot = raw.get("slot")


class ExecutionKernel:
    def __init__(self, rust, handle, max_slots, plane, account):
        self._rust, self._handle, self.max_slots = rust, handle, max_slots
        self.plane, self.account = plane, account

    def _get_slot(self, slot_id):
        return json.loads(self._rust.lib.dita_kernel_get_slot_json(self._handle, slot_id))

    def _all_slots(self):
        return [self._get_slot(i) for i in range(self.max_slots)]

    def _apply(self, event):
        return Outcome(json.loads(self._rust.lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(event).encode())))

    def on_venue_event(self, event):
        outcome = self._apply(event)
        if outcome.slot is None:
            outcome.slot = self._get_slot(outcome.slot_id)
        self.plane.write_slot(outcome.slot)
        self.account.observe_slots(self._all_slots())
        return outcome
