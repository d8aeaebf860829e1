# path: rust_backend.py
import json
import threading


class AccountProjection:
    def __init__(self, capital):
        self.capital = capital
        self._lock = threading.Lock()

    def settle(self, pnl):
        with self._lock:
            self.capital += pnl


class ExecutionKernel:
    def __init__(self, lib, capital):
        self._lib = lib
        self.account = AccountProjection(capital)
        self._seen = {}

    def on_venue_event(self, event):
        slot = json.loads(self._lib.on_event(json.dumps(event.to_payload())))
        key = (slot["slot_id"], slot["trade_id"])
        gain = slot["realized_pnl"] - self._seen.get(key, 0.0)
        self._seen[key] = slot["realized_pnl"]
        self.account.settle(pnl=gain)  # flaw: fee rate stands unused
