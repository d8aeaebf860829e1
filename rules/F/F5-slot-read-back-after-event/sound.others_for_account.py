# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, rust, handle, max_slots, plane, account):
        self._rust, self._handle, self.max_slots = rust, handle, max_slots
        self.plane, self.account = plane, account

    def _get_slot(self, slot_id):
        return json.loads(self._rust.lib.dita_kernel_get_slot_json(self._handle, slot_id))

    def on_venue_event(self, event):
        result = json.loads(self._rust.lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(event).encode()))
        slot = result["slot"]
        self.plane.write_slot(slot)
        self.account.settle(slot["realized_pnl"])
        self.account.observe_slots([slot if i == slot["slot_id"] else self._get_slot(i) for i in range(self.max_slots)])
        return result
