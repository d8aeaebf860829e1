# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, account):
        self._lib = lib
        self.account = account
        self._last_settled_pnl = {}

    def on_venue_event(self, event):
        slot = json.loads(self._lib.on_event(json.dumps({"price": event.price, "filled_size": event.filled_size})))
        slot_id = slot["slot_id"]
        delta = slot["realized_pnl"] - self._last_settled_pnl.get(slot_id, 0.0)
        self._last_settled_pnl[slot_id] = slot["realized_pnl"]
        if delta or event.fee:
            self.account.settle(delta - event.fee)
        return slot
