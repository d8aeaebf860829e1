# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, native, venue, zinc, journal, projection):
        self._native = native
        self._venue = venue
        self._zinc = zinc
        self._journal = journal
        self._projection = projection

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        if not outcome.accepted:
            return outcome
        pending = []
        for event in self._venue.submit(intent):
            result = self._native.on_venue_event(event)
            self._zinc.write_slot(result.slot)  # flaw: readers see it before and apart from the journal write below
            pending.extend(result.transitions)
        self._journal.append(pending)
        self._projection.write_slot(outcome.slot_id)
        return outcome
