# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, rust, handle, max_slots, account):
        self._rust = rust
        self._handle = handle
        self.max_slots = max_slots
        self.account = account
        self._dirty = set()
        self.account.observe_slots([self._slot(i) for i in range(max_slots)])

    def _slot(self, slot_id):
        return json.loads(self._rust.slot_json(self._handle, slot_id))

    def on_venue_event(self, event):
        outcome = json.loads(self._rust.on_venue_event(self._handle, json.dumps(event)))
        self._dirty.add(outcome["slot_id"])
        self._flush()
        return outcome

    def _flush(self):
        changed, self._dirty = self._dirty, set()
        self.account.observe_slots([self._slot(i) for i in sorted(changed)])

    def reconcile_from_slots(self, slots):
        self._rust.load_slots(self._handle, json.dumps(slots))
        self.account.observe_slots([self._slot(i) for i in range(self.max_slots)])
