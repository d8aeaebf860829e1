# path: rust_backend.py
class ExecutionKernel:
    def __init__(self, core):
        self.core = core
        self.slots = {}

    def on_venue_event(self, event):
        slot = self.slots[event.slot_id]
        if slot.last_event_time is not None and event.timestamp < slot.last_event_time:
            return self.core.refused(event, "event is older than what was applied")
        slot.last_event_time = event.timestamp
        return self.core.on_venue_event(event)
