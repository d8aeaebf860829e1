# path: rust_backend.py
class ExecutionKernel:
    def on_venue_event(self, event):
        outcome = self._apply(event)
        self._after()
        return outcome

    def process_intent(self, intent):
        outcome = self._decide(intent)
        self._after()
        return outcome

    def _after(self):
        self.state.refresh()
        self.account.observe_slots(self.state.slots)  # flaw
