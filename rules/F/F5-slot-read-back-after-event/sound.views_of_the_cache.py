# path: rust_backend.py
import json


class KernelSlotView:
    def __init__(self, held):
        self._held = held

    def __getattr__(self, name):
        return getattr(self._held, name)


class ExecutionKernel:
    def __init__(self, native, handle, account):
        self._native = native
        self._handle = handle
        self.account = account
        self._held = {}
        self._by_trade = {}

    def views(self):
        return [KernelSlotView(held) for held in self._held.values()]

    def on_venue_event(self, event):
        reply = json.loads(self._native.on_venue_event(self._handle, json.dumps(event)))
        slot = reply["slot"]
        self._held[slot["slot_id"]] = slot
        # Only what is held here already is looked through.
        self._by_trade = {view.trade_id: view for view in self.views()}
        self.account.settle(slot["realized_pnl"])
        return reply
