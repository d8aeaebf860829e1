# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, account):
        self._lib = lib
        self.account = account
        self._last_settled_pnl = {}

    def on_venue_event(self, event):
        body = {"price": event.price, "filled_size": event.filled_size, "metadata": dict(event.metadata)}
        slot = json.loads(self._lib.on_event(json.dumps(body)))
        previous = self._last_settled_pnl.setdefault(slot["slot_id"], 0.0)
        if slot["realized_pnl"] != previous:
            self.account.settle(slot["realized_pnl"] - previous)  # flaw: fee key is never sent
        self._last_settled_pnl[slot["slot_id"]] = slot["realized_pnl"]
        return slot
