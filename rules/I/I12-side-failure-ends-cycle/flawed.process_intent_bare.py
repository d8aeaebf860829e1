# path: rust_backend.py
class ExecutionKernel:
    """Kernel front; every sink is called in turn."""

    def __init__(self, core, venue, *, plane, hazelcast, clickhouse, control):
        self.core = core
        self.venue = venue
        self.sinks = (plane, hazelcast, clickhouse)
        self.control = control

    def _mirror(self, slot):
        for sink in self.sinks:
            sink.write(slot)  # flaw: each failing mirror goes up through process_intent

    def process_intent(self, intent):
        if self.control.snapshot().halted:
            return self.core.refuse(intent, "HALTED")
        outcome = self.core.process_intent(intent)
        self._mirror(self.core.slot(outcome.slot_id))
        if outcome.accepted:
            for ev in self.venue.submit(intent):
                self.on_venue_event(ev)
        return outcome

    def on_venue_event(self, ev):
        result = self.core.on_venue_event(ev)
        self._mirror(self.core.slot(result.slot_id))
        return result
