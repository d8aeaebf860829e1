# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, rust, handle, account, max_slots):
        self._rust = rust
        self._handle = handle
        self.account = account
        self.max_slots = max_slots

    def _read_slot(self, slot_id):
        return json.loads(self._rust.dita_kernel_slot_json(self._handle, slot_id))

    def _observe(self):
        slots = [self._read_slot(i) for i in range(self.max_slots)]  # flaw: one native read after another, a writer can come between
        self.account.observe_slots(slots)

    def on_venue_event(self, event):
        answer = self._rust.dita_kernel_on_venue_event_json(self._handle, event.to_json())
        self._observe()
        return json.loads(answer)
