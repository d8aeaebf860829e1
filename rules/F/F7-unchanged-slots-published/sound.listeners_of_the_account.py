# path: rust_backend.py
class AccountProjection:
    def __init__(self):
        self.listeners = []

    def observe(self, slots):
        for slot in slots:
            self._publish(slot.trade_id, slot.realized_pnl)

    def _publish(self, trade_id, pnl):
        for listener in self.listeners:
            listener(trade_id, pnl)


class ExecutionKernel:
    def __init__(self, native, plane):
        self.native = native
        self.plane = plane
        self.account = AccountProjection()
        self.held = {}

    def reconcile_from_slots(self, slots):
        former = dict(self.held)
        self.native.load(slots)
        self.held = {slot.slot_id: slot for slot in self.native.slots()}
        self.account.observe(self.held.values())
        for slot in self.held.values():
            if slot == former.get(slot.slot_id):
                continue
            self.plane.write_slot(slot)
