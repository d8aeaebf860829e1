# path: rust_backend.py
import hashlib
import json


class ExecutionKernel:
    def __init__(self, rust, handle, max_slots, projection, zinc_plane):
        self._rust, self._handle, self.max_slots = rust, handle, max_slots
        self.projection, self.zinc_plane = projection, zinc_plane
        self._published = {}

    def _publish(self, slot):
        digest = hashlib.sha256(json.dumps(slot, sort_keys=True).encode()).hexdigest()
        if self._published.get(slot["slot_id"]) == digest:
            return
        self.projection.write_slot(slot)
        self.zinc_plane.write_slot(slot)
        self._published[slot["slot_id"]] = digest

    def reconcile_from_slots(self, slots):
        self._rust.reconcile(self._handle, json.dumps(slots).encode())
        for slot_id in range(self.max_slots):
            self._publish(json.loads(self._rust.slot_json(self._handle, slot_id)))
