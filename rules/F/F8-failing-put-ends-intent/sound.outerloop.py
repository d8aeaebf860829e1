# path: hazelcast_projection.py
import json


class HazelcastRowWriter:
    def __init__(self, cluster, name):
        self._table = cluster.get_map(name).blocking()

    def put(self, key, row):
        self._table.put(key, json.dumps(row))


class KernelProjection:
    def __init__(self, writer, log):
        self._writer = writer
        self._log = log
        self.lost = 0

    def write_slot(self, slot):
        try:
            self._writer.put(str(slot.slot_id), slot.to_dict())
        except Exception:
            self.lost += 1
            self._log.exception("slot %s is not mirrored", slot.slot_id)


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
