# path: projection.py
import json
import logging

log = logging.getLogger(__name__)


class HazelcastRowWriter:
    def __init__(self, client, map_name):
        self._map = client.get_map(map_name).blocking()

    def put(self, key, row):
        self._map.put(key, json.dumps(row))


class ExecutionKernel:
    def __init__(self, native, venue, writer, metrics):
        self.native = native
        self.venue = venue
        self.writer = writer
        self.metrics = metrics

    def _project(self, slot):
        try:
            self.writer.put(f"slot:{slot['slot_id']}", slot)
        except Exception:
            self.metrics.increment("projection_failures")
            log.exception("slot %s not projected", slot["slot_id"])

    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        self._project(outcome["slot"])
        for event in self.venue.submit(intent):
            self._project(self.native.on_venue_event(event)["slot"])
        return outcome
