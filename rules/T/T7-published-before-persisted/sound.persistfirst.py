# path: rust_backend.py
import threading


class ExecutionKernel:
    def __init__(self, native, venue, zinc, journal, projection):
        self._native = native
        self._venue = venue
        self._zinc = zinc
        self._journal = journal
        self._projection = projection
        self._commit_lock = threading.Lock()

    def _commit(self, result):
        with self._commit_lock:
            self._journal.append(result.transitions)
            self._projection.write_slot(result.slot)
            self._zinc.write_slot(result.slot)

    def process_intent(self, intent):
        outcome = self._native.process_intent(intent)
        self._commit(outcome)
        if outcome.accepted:
            for event in self._venue.submit(intent):
                self._commit(self._native.on_venue_event(event))
        return outcome
