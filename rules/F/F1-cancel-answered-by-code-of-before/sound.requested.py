# path: rust_backend.py
class KernelOutcome:
    def __init__(self, accepted, diagnostic_code, events=()):
        self.accepted = accepted
        self.diagnostic_code = diagnostic_code
        self.events = list(events)


class ExecutionKernel:
    """A cancel is only requested here; its end is told by the events of the stream."""

    def __init__(self, native, venue):
        self.native = native
        self.venue = venue

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return KernelOutcome(False, verdict.diagnostic_code)
        if intent.action == "CANCEL":
            outcome = KernelOutcome(True, "CANCEL_REQUESTED")
            for event in self.venue.cancel(verdict.order):
                self.native.on_venue_event(event)
                outcome.events.append(event)
            return outcome
        outcome = KernelOutcome(True, verdict.diagnostic_code)
        for event in self.venue.submit(intent):
            outcome.diagnostic_code = self.native.on_venue_event(event).diagnostic_code
            outcome.events.append(event)
        return outcome
