# path: rust_backend.py
from collections import namedtuple

Outcome = namedtuple("Outcome", "accepted diagnostic_code slot events")


class ExecutionKernel:
    def __init__(self, native, venue, journal):
        self.native = native
        self.venue = venue
        self.journal = journal
        self._handlers = {"ENTER": self._submit, "EXIT": self._submit, "CANCEL": self._cancel}

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return Outcome(False, verdict.diagnostic_code, verdict.slot, [])
        return self._handlers[intent.action](intent, verdict)

    def _submit(self, intent, verdict):
        applied = [self.on_venue_event(e) for e in self.venue.submit(intent)]
        last = applied[-1] if applied else verdict
        return Outcome(last.accepted, last.diagnostic_code, self.native.slot(intent.slot_id), applied)

    def _cancel(self, intent, verdict):
        applied = []
        for event in self.venue.cancel(verdict.order):
            self.journal.append(event)
            applied.append(self.on_venue_event(event))
        slot = self.native.slot(intent.slot_id)
        return Outcome(True, "CANCEL_ACCEPTED", slot, applied)  # flaw: fixed whatever the venue answered

    def on_venue_event(self, event):
        return self.native.on_venue_event(event)
