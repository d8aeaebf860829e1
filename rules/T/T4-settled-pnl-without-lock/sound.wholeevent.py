# path: rust_backend.py
import threading


class ExecutionKernel:
    def __init__(self, native, account):
        self._native = native
        self.account = account
        self._lock = threading.RLock()
        self._last_settled_pnl = {}

    def on_venue_event(self, event):
        with self._lock:
            outcome = self._native.on_venue_event(event)
            slot = self._native.read_slot(event.slot_id)
            increment = slot.realized_pnl - self._last_settled_pnl.get(slot.trade_id, 0.0)
            if increment:
                self.account.settle(slot.trade_id, increment)
                self._last_settled_pnl[slot.trade_id] = slot.realized_pnl
            return outcome
