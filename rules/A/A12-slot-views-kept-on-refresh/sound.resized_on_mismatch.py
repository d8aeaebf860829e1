# path: rust_backend.py
class KernelSlotView:
    __slots__ = ("_kernel", "_slot_id")

    def __init__(self, kernel, slot_id):
        self._kernel = kernel
        self._slot_id = slot_id

    def to_dict(self):
        return dict(self._kernel._get_slot(self._slot_id))


class KernelStateView:
    INDEXES = ("active_trade_index", "venue_order_index", "client_order_index")

    def __init__(self, kernel):
        self._kernel = kernel
        self.slots = [KernelSlotView(kernel, n) for n in range(kernel.max_slots)]
        for name in self.INDEXES:
            setattr(self, name, {})

    def refresh(self):
        snapshot = self._kernel._snapshot_backend()
        wanted = self._kernel.max_slots
        have = len(self.slots)
        if have < wanted:
            self.slots.extend(KernelSlotView(self._kernel, n) for n in range(have, wanted))
        elif have > wanted:
            del self.slots[wanted:]
        for name in self.INDEXES:
            setattr(self, name, dict(snapshot.get(name, {})))
