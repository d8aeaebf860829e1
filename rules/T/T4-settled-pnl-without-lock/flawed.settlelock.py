# path: rust_backend.py
import threading
from collections import defaultdict


class ExecutionKernel:
    def __init__(self, native, account, max_slots):
        self._native = native
        self._account = account
        self._last_settled_pnl = defaultdict(float)
        self._settle_lock = threading.Lock()

    def _settle(self, trade_id, amount):
        with self._settle_lock:
            self._account.capital += amount
            self._account.trades.append((trade_id, amount))

    def _unsettled(self, slot):
        return slot.realized_pnl - self._last_settled_pnl[slot.slot_id]

    def on_venue_event(self, event):
        outcome = self._native.on_venue_event(event)
        slot = outcome.slot
        delta = self._unsettled(slot)  # flaw: the lock covers the settling alone, two threads can read the same mark
        if abs(delta) > 1e-12:
            self._settle(slot.trade_id, delta)
        self._last_settled_pnl[slot.slot_id] = slot.realized_pnl
        return outcome
