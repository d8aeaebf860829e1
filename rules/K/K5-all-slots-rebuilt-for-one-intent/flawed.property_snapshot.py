# path: rust_backend.py
import copy
import json


class TradeSlot:
    def __init__(self, payload):
        self.__dict__.update(payload)
        self.orders = [VenueOrder(o) for o in payload["orders"]]


class VenueOrder:
    def __init__(self, payload):
        self.__dict__.update(copy.deepcopy(payload))


class ExecutionKernel:
    def __init__(self, core, sinks, venue):
        self.core, self.sinks, self.venue = core, sinks, venue

    @property
    def slots(self):
        return [TradeSlot(p) for p in json.loads(self.core.snapshot_json())["slots"]]  # flaw: the property rebuilds all slots for each sink and event

    def process_intent(self, intent):
        free = sum(1 for s in self.slots if s.size == 0)
        outcome = self.core.process_intent(intent, free)
        for event in self.venue.submit(intent):
            self.core.on_venue_event(event)
            for sink in self.sinks:
                sink.publish(self.slots)
        return outcome, self.slots[outcome.slot_id]
