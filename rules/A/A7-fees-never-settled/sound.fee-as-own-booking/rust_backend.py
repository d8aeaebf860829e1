# path: rust_backend.py
import json


class AccountProjection:
    def __init__(self, capital):
        self.capital = capital
        self.fees_paid = 0.0

    def settle(self, pnl):
        self.capital += pnl

    def apply_fee(self, fee):
        self.fees_paid += fee
        self.capital -= fee


class ExecutionKernel:
    def __init__(self, lib, capital):
        self._lib = lib
        self.account = AccountProjection(capital)
        self._booked = {}

    def on_venue_event(self, event):
        if event.kind in ("PARTIAL_FILL", "FULL_FILL"):
            self.account.apply_fee(event.commission)
        slot = json.loads(self._lib.on_event(json.dumps(event.kernel_payload())))
        fresh = slot["realized_pnl"] - self._booked.get(slot["slot_id"], 0.0)
        self._booked[slot["slot_id"]] = slot["realized_pnl"]
        if fresh:
            self.account.settle(fresh)
        return slot
