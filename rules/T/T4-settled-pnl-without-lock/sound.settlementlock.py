# path: rust_backend.py
import threading
from collections import defaultdict


class ExecutionKernel:
    def __init__(self, native, account):
        self._native = native
        self._account = account
        self._last_settled_pnl = defaultdict(float)
        self._settle_lock = threading.Lock()

    def _settle_increment(self, slot_id):
        with self._settle_lock:
            slot = self._native.read_slot(slot_id)
            delta = slot.realized_pnl - self._last_settled_pnl[slot_id]
            if abs(delta) > 1e-12:
                self._account.settle(slot.trade_id, delta)
                self._last_settled_pnl[slot_id] = slot.realized_pnl

    def on_venue_event(self, event):
        outcome = self._native.on_venue_event(event)
        self._settle_increment(event.slot_id)
        return outcome
