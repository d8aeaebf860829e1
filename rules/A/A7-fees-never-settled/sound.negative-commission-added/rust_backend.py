# path: rust_backend.py
import json
from dataclasses import asdict


class ExecutionKernel:
    def __init__(self, lib, account):
        self._lib = lib
        self.account = account
        self._last_settled_pnl = {}

    def on_venue_event(self, event):
        slot = json.loads(self._lib.on_event(json.dumps(asdict(event))))
        slot_id, total = slot["slot_id"], slot["realized_pnl"]
        last = self._last_settled_pnl.get(slot_id, 0.0)
        self._last_settled_pnl[slot_id] = total
        if total != last:
            self.account.settle(total - last)
        return slot
