# path: rust_backend.py
class KernelOutcome:
    """Outcome of one intent.

    emitted_events: what the venue answered, in order.
    kernel_events: what the Rust kernel emitted by itself, before and between those.
    """

    def __init__(self, native):
        self.accepted = native["accepted"]
        self.diagnostic_code = native["diagnostic_code"]
        self.kernel_events = list(native["emitted_events"])
        self.emitted_events = []


class ExecutionKernel:
    def __init__(self, native, venue):
        self.native = native
        self.venue = venue

    def process_intent(self, intent):
        outcome = KernelOutcome(self.native.process_intent(intent))
        if not outcome.accepted:
            return outcome
        for event in self.venue.submit(intent):
            applied = self.native.on_venue_event(event)
            outcome.emitted_events.append(event)
            outcome.kernel_events += applied["emitted_events"]
        return outcome
