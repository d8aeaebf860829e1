# path: rust_backend.py
import json


def encode(intent):
    return json.dumps({"intent_id": intent.intent_id, "action": intent.action.value})


class ExecutionKernel:
    def process_intent(self, intent):
        outcome = self.native.process_intent(encode(intent))
        for transition in outcome.transitions:
            self.journal.record_transition(transition)  # flaw: only the kernel was told which intent it was
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return outcome
