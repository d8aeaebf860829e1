# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, native, projection, plane):
        self.native = native
        self.projection = projection
        self.plane = plane
        for slot in self.native.slots():
            self.plane.write_slot(slot)

    def reconcile_from_slots(self, incoming):
        touched = {slot["slot_id"] for slot in incoming}
        self.native.load(incoming)
        restored = [slot for slot in self.native.slots() if slot["slot_id"] in touched]
        if not restored:
            return 0
        self.projection.write_slots(restored)
        self.plane.write_slots(restored)
        return len(restored)
