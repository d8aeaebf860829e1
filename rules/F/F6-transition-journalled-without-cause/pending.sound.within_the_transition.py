# path: rust_backend.py
from dataclasses import replace


def told_by(intent, changes):
    why = {"intent_id": intent.intent_id, "command": intent.action.value}
    return [replace(change, detail={**change.detail, "intent": why}) for change in changes]


class Store:
    def commit(self, slot, transitions):
        for transition in transitions:
            self.journal.record(transition)


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        self.store.commit(outcome.slot, told_by(intent, outcome.transitions))
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome
