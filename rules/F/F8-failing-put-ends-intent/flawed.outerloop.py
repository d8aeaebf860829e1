# path: hazelcast_projection.py
import json


class HazelcastRowWriter:
    def __init__(self, cluster, name):
        self._table = cluster.get_map(name).blocking()

    def put(self, key, row):
        self._table.put(key, json.dumps(row))  # flaw: here


class KernelProjection:
    def __init__(self, writer):
        self._writer = writer

    def write_slot(self, slot):
        self._writer.put(str(slot.slot_id), slot.to_dict())


class ExecutionKernel:
    def __init__(self, native, venue, projection):
        self.native = native
        self.venue = venue
        self.projection = projection

    def process_intent(self, intent):
        events = self.venue.submit(intent)
        outcome = self.native.apply(events)
        self.projection.write_slot(outcome.slot)
        return outcome


class Runtime:
    def __init__(self, kernel, log):
        self.kernel = kernel
        self.log = log

    def cycle(self, intents):
        for intent in intents:
            try:
                self.kernel.process_intent(intent)
            except Exception:
                self.log.exception("cycle failed")
