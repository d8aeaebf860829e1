# path: rust_backend.py
import json

from contracts import TradeSlot


class ExecutionKernel:
    def __init__(self, lib, handle, max_slots, account, projection, zinc):
        self._lib, self._handle, self.max_slots = lib, handle, max_slots
        self.account, self.projection, self.zinc = account, projection, zinc

    def _slots(self):
        out = []
        for slot_id in range(self.max_slots):  # flaw: every slot is parsed anew for each consumer
            raw = self._lib.get_slot_json(self._handle, slot_id)
            out.append(TradeSlot.from_dict(json.loads(raw)))
        return out

    def process_intent(self, intent):
        before = self._slots()
        outcome = json.loads(self._lib.process_intent(self._handle, intent.to_json()))
        after = self._slots()
        changed = [b for a, b in zip(before, after) if a != b]
        self.account.observe_slots(self._slots())
        self.projection.publish(self._slots())
        self.zinc.write_slots(self._slots())
        outcome["changed"] = [s.slot_id for s in changed]
        return outcome
