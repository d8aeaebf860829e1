# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, rust, venue, zinc_plane=None, journal=None):
        self.rust, self.venue, self.zinc_plane, self.journal = rust, venue, zinc_plane, journal

    def process_intent(self, intent):
        outcome = self._native(intent)
        self.journal.append(outcome)
        if not outcome.accepted:
            self.zinc_plane.write_slot(outcome.slot)
            return outcome
        events = self._ask_venue(intent, outcome)
        for event in events:
            self.on_venue_event(event)
        self._publish(outcome)
        return outcome

    def _native(self, intent):
        return self.rust.process(intent)

    def _ask_venue(self, intent, outcome):
        return self.venue.submit(intent)  # flaw: only a refused intent is stored before

    def _publish(self, outcome):
        if self.zinc_plane is not None:
            self.zinc_plane.write_slot(outcome.slot)
