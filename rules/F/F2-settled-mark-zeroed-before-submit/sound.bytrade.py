# path: rust_backend.py
from collections import OrderedDict


class ExecutionKernel:
    REMEMBERED_TRADES = 10_000

    def __init__(self, native, venue, account):
        self.native = native
        self.venue = venue
        self.account = account
        self._last_settled_pnl = OrderedDict()

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return verdict
        if intent.action == "ENTER":
            self._last_settled_pnl.setdefault(intent.trade_id, 0.0)
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return verdict

    def on_venue_event(self, event):
        slot = self.native.on_venue_event(event)
        settled = self._last_settled_pnl.get(slot.trade_id, 0.0)
        self.account.settle(slot.realized_pnl - settled)
        self._last_settled_pnl[slot.trade_id] = slot.realized_pnl
        while len(self._last_settled_pnl) > self.REMEMBERED_TRADES:
            self._last_settled_pnl.popitem(last=False)
        return slot
