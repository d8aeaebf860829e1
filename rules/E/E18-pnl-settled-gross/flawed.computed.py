# path: rust_backend.py
from collections import defaultdict


class ExecutionKernel:
    def __init__(self, native, account, projection):
        self.native = native
        self.account = account
        self.projection = projection
        self._last_settled_pnl = defaultdict(float)

    def _settle_growth(self, slot_id, realized):
        growth = realized - self._last_settled_pnl[slot_id]
        if not growth:
            return 0.0
        self._last_settled_pnl[slot_id] = realized
        capital = self.account.capital + growth  # flaw: price difference only, no commission
        self.account.capital = capital
        self.account.peak = max(self.account.peak, capital)
        return growth

    def on_venue_event(self, event):
        slot_before = self.native.slot(event.slot_id)
        self.native.apply(event)
        slot = self.native.slot(event.slot_id)
        sign = 1.0 if slot_before.side == "LONG" else -1.0
        realized = slot.realized_pnl
        if event.kind in ("PARTIAL_FILL", "FULL_FILL") and event.reduces:
            realized = slot_before.realized_pnl + sign * (event.price - slot.entry_price) * event.filled_size
        growth = self._settle_growth(event.slot_id, realized)
        self.projection.write(slot, settled=growth)
        return slot
