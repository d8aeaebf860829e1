# path: rust_backend.py
import json

from contracts import TradeSlot


class ExecutionKernel:
    def __init__(self, lib, handle, account, projection, zinc):
        self._lib, self._handle = lib, handle
        self.account, self.projection, self.zinc = account, projection, zinc

    def _slot(self, slot_id):
        return TradeSlot.from_dict(json.loads(self._lib.get_slot_json(self._handle, slot_id)))

    def process_intent(self, intent):
        outcome = json.loads(self._lib.process_intent(self._handle, intent.to_json()))
        if outcome["slot_id"] is None:
            return outcome
        slot = self._slot(outcome["slot_id"])
        for consumer in (self.account, self.projection, self.zinc):
            consumer.on_slot(slot)
        return outcome
