# path: rust_backend.py
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, core, venue, journal, store):
        self.core = core
        self.venue = venue
        self.journal = journal
        self.store = store

    def process_intent(self, intent):
        result = self.core.process_intent(intent)
        if not result.accepted:
            # This goes to the journal too, and by another way.
            self.journal.append({"refused": intent.intent_id, "code": result.code})
            return result
        self._commit(result.slot, result.transitions, {"intent_id": intent.intent_id})
        for event in self.venue.submit(intent):
            self.on_venue_event(event)
        return result

    def on_venue_event(self, event):
        result = self.core.on_venue_event(event)
        self._commit(result.slot, result.transitions, {"event_id": event.event_id})
        return result

    def _commit(self, slot, transitions, cause):
        for transition in transitions:
            self.journal.append({"to": transition.next_state, **cause})
        self.store.put(slot)
