# path: rust_backend.py
import json
import logging

log = logging.getLogger(__name__)


class AccountProjection:
    def __init__(self, capital):
        self.capital = capital

    def settle(self, pnl, *, fee=0.0):
        net = pnl - fee
        self.capital += net
        return net


class ExecutionKernel:
    def __init__(self, lib, capital):
        self._lib = lib
        self.account = AccountProjection(capital)
        self._last = {}

    def on_venue_event(self, event):
        slot = json.loads(self._lib.on_event(json.dumps(event["kernel"])))
        gain = slot["realized_pnl"] - self._last.get(slot["slot_id"], 0.0)
        self._last[slot["slot_id"]] = slot["realized_pnl"]
        fee = event["metadata"].get("fee", 0.0)
        log.info("settled %.4f", self.account.settle(gain, fee=fee))
        return slot
