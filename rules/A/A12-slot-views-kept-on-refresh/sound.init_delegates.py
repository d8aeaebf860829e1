# path: rust_backend.py
class KernelSlotView:
    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self.slot_id = slot_id

    def is_free(self):
        return self._kernel._get_slot(self.slot_id)["fsm_state"] in ("IDLE", "CLOSED")


class KernelStateView:
    def __init__(self, kernel):
        self._kernel = kernel
        self.slots = []
        self.refresh()

    def refresh(self):
        kernel = self._kernel
        snapshot = kernel._snapshot_backend()
        self.slots[:] = (KernelSlotView(kernel, i) for i in range(kernel.max_slots))
        self.active_trade_index = dict(snapshot.get("active_trade_index", {}))
        self.venue_order_index = dict(snapshot.get("venue_order_index", {}))
        self.client_order_index = dict(snapshot.get("client_order_index", {}))

    def free_slots(self):
        return [view.slot_id for view in self.slots if view.is_free()]
