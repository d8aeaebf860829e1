# path: rust_backend.py
import json

from contracts import slot_from_payload


class ExecutionKernel:
    def __init__(self, lib, handle, account):
        self._lib, self._handle, self.account = lib, handle, account
        self._slots = {}

    def process_intent(self, intent):
        try:
            outcome = json.loads(self._lib.process_intent(self._handle, intent.to_json()))
        except ValueError:
            self._reload()
            raise
        slot = slot_from_payload(outcome["slot"])
        self._slots[slot.slot_id] = slot
        self.account.observe(slot)
        return outcome

    def _reload(self):
        raw = json.loads(self._lib.snapshot_json(self._handle))
        self._slots = {row["slot_id"]: slot_from_payload(row) for row in raw["slots"]}
