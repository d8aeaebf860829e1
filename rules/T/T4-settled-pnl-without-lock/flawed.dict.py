# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, native, account):
        self._native = native
        self.account = account
        self._last_settled_pnl = {}

    def on_venue_event(self, event):
        outcome = self._native.on_venue_event(event)
        slot = self._native.read_slot(event.slot_id)
        before = self._last_settled_pnl.get(slot.trade_id, 0.0)
        increment = slot.realized_pnl - before
        if increment:
            self.account.settle(slot.trade_id, increment)  # flaw: read, settled and stored with no lock
            self._last_settled_pnl[slot.trade_id] = slot.realized_pnl
        return outcome
