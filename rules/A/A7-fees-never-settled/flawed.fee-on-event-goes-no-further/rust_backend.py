# path: rust_backend.py
import json
from dataclasses import asdict


class ExecutionKernel:
    def __init__(self, lib, account, rows):
        self._lib = lib
        self.account = account
        self._rows = rows
        self._booked = [0.0] * 8

    def on_venue_event(self, event):
        raw = self._lib.apply_event(json.dumps(asdict(event)).encode())
        slot = json.loads(raw)
        slot_id = slot["slot_id"]
        fresh = slot["realized_pnl"] - self._booked[slot_id]
        self._booked[slot_id] = slot["realized_pnl"]
        self._rows.append({"slot_id": slot_id, "pnl": fresh, "fee": event.fee})
        if abs(fresh) > 0.0:
            self.account.settle(fresh)  # flaw: fee stored but not subtracted
        return slot
