# path: rust_backend.py
import itertools
import time


class NoVenueAnswer(RuntimeError):
    pass


class CheckedVenue:
    """Wraps an adapter; an empty answer to a submit is an error here."""

    def __init__(self, inner):
        self._inner = inner

    def submit(self, intent):
        events = list(self._inner.submit(intent))
        if not events:
            raise NoVenueAnswer(intent.intent_id)
        return events


class ExecutionKernel:
    def __init__(self, native, venue):
        self.native = native
        self.venue = CheckedVenue(venue)
        self._synthetic = itertools.count(1)

    def process_intent(self, intent):
        verdict = self.native.process_intent(intent)
        if not verdict.accepted:
            return verdict
        try:
            events = self.venue.submit(intent)
        except NoVenueAnswer:
            self.native.mark_unknown(intent.slot_id, since=time.monotonic(), ref=next(self._synthetic))
            raise
        for event in events:
            self.native.on_venue_event(event)
        return verdict
