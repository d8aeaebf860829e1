class MemoryProjection:
    def __init__(self):
        self.slots = {}

    def publish_slot(self, slot):
        self.slots[slot["slot_id"]] = slot
