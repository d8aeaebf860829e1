# path: rust_backend.py
import json

from contracts import KernelOutcome


class ExecutionKernel:
    def __init__(self, rust, handle, venue, journal):
        self._rust = rust
        self._handle = handle
        self._venue = venue
        self._journal = journal

    def process_intent(self, intent) -> KernelOutcome:  # flaw: neither result nor time to acknowledgement is counted
        text = self._rust.process_intent(self._handle, intent.to_json())
        outcome = KernelOutcome.from_dict(json.loads(text))
        if not outcome.accepted:
            return outcome
        for event in self._venue.submit(intent):
            self.on_venue_event(event)
        self._journal.append(outcome.transitions)
        return outcome

    def on_venue_event(self, event) -> KernelOutcome:
        text = self._rust.on_venue_event(self._handle, event.to_json())
        return KernelOutcome.from_dict(json.loads(text))
