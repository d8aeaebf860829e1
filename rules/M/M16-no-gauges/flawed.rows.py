# path: pink_direct.py
import logging

log = logging.getLogger(__name__)


class PinkDirectRuntime:  # flaw: the lists of open slots are for a row and a summary, nothing publishes them
    def __init__(self, kernel, rows):
        self.kernel = kernel
        self.rows = rows
        self.open_slots = []

    def recover(self):
        self.open_slots = [s.slot_id for s in self.kernel.slots() if s.size > 0]
        self.rows.insert("recovery", {"open_slots": len(self.open_slots)})
        log.info("%d open slots taken over", len(self.open_slots))

    def apply(self, events):
        for event in events:
            self.kernel.on_venue_event(event)
        return {"event_count": len(events)}
