# path: rust_backend.py
import json

from contracts import TradeSlot


class ExecutionKernel:
    def __init__(self, core, sinks):
        self.core = core
        self.sinks = sinks
        self._version = -1
        self._cached = ()

    @property
    def slots(self):
        version = self.core.version()
        if version != self._version:
            fresh = list(self._cached) or [None] * self.core.max_slots()
            for payload in json.loads(self.core.changed_since_json(self._version)):
                fresh[payload["slot_id"]] = TradeSlot.from_dict(payload)
            self._cached, self._version = tuple(fresh), version
        return self._cached

    def process_intent(self, intent):
        outcome = self.core.process_intent(intent)
        for sink in self.sinks:
            sink.publish(self.slots)
        return outcome, self.slots[outcome.slot_id]
