# path: rust_backend.py
class AccountProjection:
    def __init__(self, capital):
        self.capital = capital

    def settle(self, pnl):
        self.capital += pnl

    def book_fee(self, amount, asset):
        if asset != "USDT":
            raise ValueError(f"fee in {asset} has no rate")
        self.capital -= amount


class ExecutionKernel:
    def __init__(self, native, account):
        self.native = native
        self.account = account
        self._last_settled_pnl = {}
        self._fee_seen = set()

    def on_venue_event(self, event):
        slot = self.native.apply(event)
        delta = slot.realized_pnl - self._last_settled_pnl.get(slot.slot_id, 0.0)
        if delta:
            self.account.settle(delta)
            self._last_settled_pnl[slot.slot_id] = slot.realized_pnl
        if event.commission and event.event_id not in self._fee_seen:
            self._fee_seen.add(event.event_id)
            self.account.book_fee(event.commission, event.commission_asset)
        return slot
