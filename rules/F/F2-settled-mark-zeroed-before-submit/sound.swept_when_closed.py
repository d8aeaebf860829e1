# path: rust_backend.py


class ExecutionKernel:
    def __init__(self, native, venue, account):
        self.native, self.venue, self.account = native, venue, account
        self._last_settled_pnl = {}

    def process_intent(self, intent):
        for order in self.native.process_intent(intent).orders:
            for event in self.venue.submit(order):
                self.on_venue_event(event)

    def on_venue_event(self, event):
        trade = self.native.on_venue_event(event).slot
        before = self._last_settled_pnl.get(trade.trade_id, 0.0)
        self.account.settle(trade.realized_pnl - before)
        self._last_settled_pnl[trade.trade_id] = trade.realized_pnl
        if trade.closed:
            self._last_settled_pnl.pop(trade.trade_id)
