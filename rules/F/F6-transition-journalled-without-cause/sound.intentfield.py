# path: rust_backend.py
class KernelJournal:
    def __init__(self, sink):
        self.sink = sink

    def record(self, transition, *, intent=None, event=None):
        self.sink(
            {
                "slot_id": transition["slot_id"],
                "prev_state": transition["prev_state"],
                "next_state": transition["next_state"],
                "intent_id": getattr(intent, "intent_id", None),
                "action": getattr(intent, "action", None),
                "event_id": getattr(event, "event_id", None),
            }
        )


class ExecutionKernel:
    def __init__(self, native, venue, journal):
        self.native = native
        self.venue = venue
        self.journal = journal

    def process_intent(self, intent):
        step = self.native.process_intent(intent)
        for transition in step["transitions"]:
            self.journal.record(transition, intent=intent, event=None)
        if step["accepted"]:
            for event in self.venue.submit(intent):
                for transition in self.native.on_venue_event(event)["transitions"]:
                    self.journal.record(transition, intent=intent, event=event)
        return step
