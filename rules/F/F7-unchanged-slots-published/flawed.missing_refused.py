# path: rust_backend.py
import json


class KernelError(RuntimeError):
    pass


class ExecutionKernel:
    def __init__(self, rust, handle, max_slots, projection, zinc_plane):
        self._rust, self._handle, self.max_slots = rust, handle, max_slots
        self.projection, self.zinc_plane = projection, zinc_plane
        self._last_reconcile = None

    def _read_slot(self, slot_id):
        text = self._rust.slot_json(self._handle, slot_id)
        return None if text is None else json.loads(text)

    def _publish(self, slot_id):
        slot = self._read_slot(slot_id)
        if slot is None:
            raise KernelError(f"slot {slot_id} cannot be read")
        self.projection.write_slot(slot)
        self.zinc_plane.write_slot(slot)

    def reconcile_from_slots(self, slots):
        self._rust.reconcile(self._handle, json.dumps(slots).encode())
        for slot_id in range(self.max_slots):
            self._publish(slot_id)  # flaw: it asks whether there is a slot, not whether it changed
        self._last_reconcile = len(slots)
