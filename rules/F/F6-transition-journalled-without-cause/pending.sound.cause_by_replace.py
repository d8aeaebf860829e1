# path: rust_backend.py
from dataclasses import replace


class ExecutionKernel:
    def __init__(self, native, venue, journal):
        self.native = native
        self.venue = venue
        self.journal = journal

    def process_intent(self, intent):
        first = self.native.run(intent)
        marked = [replace(step, intent_id=intent.intent_id) for step in first.transitions]
        for step in marked:
            self.journal.record_transition(step)
        return self.venue.submit(intent)
