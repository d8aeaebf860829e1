# path: rust_backend.py
class Committer:
    def commit(self, slot, transitions, cause):
        for transition in transitions:
            self.sink.call("record_transition", transition, cause=cause)


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        self.committer.commit(outcome.slot, outcome.transitions, intent)
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome
