# path: rust_backend.py
class KernelOutcome:
    def __init__(self, accepted, diagnostic_code, slot):
        self.accepted = accepted
        self.diagnostic_code = diagnostic_code
        self.slot = slot


class ExecutionKernel:
    def __init__(self, native, venue):
        self.native = native
        self.venue = venue

    def process_intent(self, intent):
        first = self.native.process_intent(intent)
        if not first.accepted:
            return KernelOutcome(False, first.diagnostic_code, first.slot)
        told = self._ask(intent, first.slot)
        for event in told:
            self.native.on_venue_event(event)
        return KernelOutcome(first.accepted, first.diagnostic_code, self.native.slot(intent.slot_id))

    def _ask(self, intent, slot):
        if intent.action == "CANCEL":
            return self.venue.cancel(slot.exit_order or slot.entry_order)  # flaw: a refusal ends in the slot alone
        return self.venue.submit(intent)
