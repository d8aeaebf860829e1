# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, rust, max_slots=10):  # flaw: no gauge of used slots, events or memory anywhere
        self._rust = rust
        self._handle = rust.create(max_slots)
        self.max_slots = max_slots
        self._by_trade = {}

    def process_intent(self, intent):
        outcome = self._rust.process_intent(self._handle, intent)
        if outcome.accepted:
            self._by_trade[intent.trade_id] = outcome.slot_id
        return outcome

    def on_venue_event(self, event):
        outcome = self._rust.on_venue_event(self._handle, event)
        if outcome.slot.is_closed:
            self._by_trade.pop(event.trade_id, None)
        return outcome

    def slot_of(self, trade_id):
        return self._by_trade.get(trade_id)
