# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, native, venue):
        self._native = native
        self.venue = venue

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        if not outcome.accepted:
            return outcome
        answer = self._ask(intent)
        for event in answer:
            self._native.on_venue_event(event)
        return outcome

    def _ask(self, intent):
        events = self.venue.submit(intent)
        if events is None or len(events) == 0:
            return [self._native.unknown_order(intent.slot_id, intent.client_order_id)]
        return events
