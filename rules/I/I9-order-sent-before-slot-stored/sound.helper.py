# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, rust, venue, zinc_plane):
        self.rust, self.venue, self.zinc_plane = rust, venue, zinc_plane

    def process_intent(self, intent):
        outcome = self.rust.process(intent)
        if not outcome.accepted:
            return outcome
        self._remember(outcome.slot)
        events = self.venue.submit(intent)
        for event in events:
            self.rust.event(event)
        self._remember(outcome.slot)
        return outcome

    def _remember(self, slot):
        self.zinc_plane.write_slot(slot)
