class ExecutionKernel:
    def __init__(self, core, venue):
        self.core, self.venue = core, venue

    def reconcile_from_slots(self, slots):
        self.core.reconcile([s.to_dict() for s in slots])

    def _reconcile_position_slot(self, slot_id, position):
        self.core.set_position(slot_id, position.symbol, position.size)
