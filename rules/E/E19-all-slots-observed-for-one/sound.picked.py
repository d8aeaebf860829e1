# path: rust_backend.py
class ExecutionKernel:
    def on_venue_event(self, event):
        outcome = self._apply(event)
        slots = self.state.slots
        self.account.observe_slots([slots[outcome.slot_id]])
        return outcome

    def process_intent(self, intent):
        outcome = self._decide(intent)
        self.account.observe_slots([s for s in self.state.slots if s.slot_id == outcome.slot_id])
        return outcome
